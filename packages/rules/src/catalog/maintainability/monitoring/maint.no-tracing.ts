import { type CallChain, type ComponentNode, heaviestChains, linksOfKind } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';
import { drawnOne, joinedTo } from '../../../joining-edits.ts';
import { receiversOf } from './reports-to.ts';

type Params = { services: readonly string[]; untraced: readonly string[]; calls: number };

export const noTracing = defineRule<CallChain, Params>({
  id: 'maint.no-tracing',
  principle: 'maintainability',
  topic: 'maint.monitoring',
  severity: 'low',
  title: { en: 'Long chain of calls without tracing', ko: '추적하지 않는 긴 호출 체인' },
  references: [
    {
      title: 'Monitoring distributed systems (Google SRE book)',
      url: 'https://sre.google/sre-book/monitoring-distributed-systems/',
    },
  ],
  sentences: {
    en: ({ services, untraced, calls }, words) =>
      `A request passes ${words.number(calls)} synchronous calls (${words.names(services)}), and no one tracing system hears from ${words.names(untraced)}: nobody can see where its time goes.`,
    ko: ({ services, untraced, calls }, words) =>
      `요청 하나가 동기 호출 ${words.number(calls)}번(${words.names(services)})을 거치는데, 하나의 추적 시스템이 전체를 받지 못합니다(누락: ${words.names(untraced)}). 어디서 시간이 걸리는지 알 수 없습니다.`,
  },
  remedies: {
    en: ({ untraced }, words) =>
      `Add distributed tracing that covers the whole chain: draw telemetry links from ${words.names(untraced)} to one tracing component.`,
    ko: ({ untraced }, words) =>
      `체인 전체를 다루는 분산 추적을 추가하세요. 누락된 서비스(${words.names(untraced)})에서 하나의 추적 구성 요소로 텔레메트리 링크를 그리세요.`,
  },
  subjects: ({ topology }, { thresholds }) =>
    heaviestChains(
      linksOfKind(topology, 'service-call').filter(({ props }) => props.mode !== 'async'),
      () => 1,
    ).filter(({ calls }) => calls.length >= thresholds.tracedCalls),
  check: ({ calls, components }, { topology }) => {
    const untraced = outsideBestTracing(components).map(({ id }) => id);
    if (untraced.length === 0) return pass();
    const unknown = calls.filter((call) => topology.text(call, 'mode') === undefined).map(({ id }) => id);
    if (unknown.length > 0) return notAssessed(unknown, ['mode']);
    return fail({
      at: untraced,
      params: { services: components.map(({ id }) => id), untraced, calls: calls.length },
      evidence: [
        computed(
          components[0]?.id ?? '',
          'chain',
          calls.map(({ id }) => id),
        ),
        ...untraced.map((id) => computed(id, 'telemetry', 0)),
      ],
    });
  },
  fix: ({ params: { services } }, design) =>
    Array.isArray(services) ? joinedTo(design, 'telemetry', services, drawnOne(design, 'tracing')) : [],
});

/** Components that the tracing system with most of the chain does not hear from. */
const outsideBestTracing = (chain: readonly ComponentNode[]): readonly ComponentNode[] => {
  const heard = chain.map((each) => new Set(receiversOf(each, 'tracing')));
  const outside = [...new Set(heard.flatMap((receivers) => [...receivers]))]
    .sort((a, b) => a.index - b.index)
    .map((tracing) => chain.filter((_, at) => !heard[at]!.has(tracing)));
  return outside.reduce((best, other) => (other.length < best.length ? other : best), chain);
};
