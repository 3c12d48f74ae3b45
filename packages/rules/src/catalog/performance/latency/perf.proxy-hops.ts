import { type FlowFacts, proxiesOnPath } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';

type Params = { flow: string; count: number; proxies: readonly string[] };

export const proxyHops = defineRule<FlowFacts, Params>({
  id: 'perf.proxy-hops',
  principle: 'performance',
  topic: 'perf.latency',
  severity: 'low',
  title: { en: 'Many proxies in a row', ko: '연속된 여러 프록시' },
  references: [
    {
      title: 'Performance and scalability (Istio)',
      url: 'https://istio.io/latest/docs/ops/deployment/performance-and-scalability/',
    },
  ],
  sentences: {
    en: ({ flow, count, proxies }, words) =>
      `A request of ${words.name(flow)} passes ${words.number(count)} layer-7 proxies (${words.names(proxies)}).`,
    ko: ({ flow, count, proxies }, words) =>
      `${words.name(flow)} 플로우의 요청은 L7 프록시 ${words.number(count)}개(${words.names(proxies)})를 지나갑니다.`,
  },
  remedies: {
    en: () =>
      'Remove proxies that do what another one does already, or use layer 4 only (ambient) where no request is looked at.',
    ko: () =>
      '다른 프록시와 같은 일을 하는 프록시를 없애거나, 요청을 들여다볼 필요가 없는 곳에는 L4만(Ambient) 사용하세요.',
  },
  subjects: ({ flows, topology }) =>
    flows.filter((facts) => facts.reachable && proxiesOnPath(topology, facts).length > 0),
  check: (facts, { topology }, { thresholds }) => {
    const proxies = proxiesOnPath(topology, facts);
    const count = proxies.reduce((sum, { hops }) => sum + hops, 0);
    if (count <= thresholds.proxyHops) return pass();
    return fail({
      at: [facts.id],
      params: { flow: facts.id, count, proxies: proxies.map(({ id }) => id) },
      evidence: [computed(facts.id, 'proxies', count), computed(facts.id, 'path', facts.path)],
      flows: [facts.id],
    });
  },
});
