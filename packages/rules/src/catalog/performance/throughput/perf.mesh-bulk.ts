import { type FlowFacts, peakOf, proxiesOnPath, type Topology } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import type { Policy } from '../../../policy.ts';

type Params = { flow: string; proxies: readonly string[] };

export const meshBulk = defineRule<FlowFacts, Params>({
  id: 'perf.mesh-bulk',
  principle: 'performance',
  topic: 'perf.throughput',
  severity: 'low',
  title: { en: 'Bulk traffic through proxies', ko: '프록시를 지나는 대량 전송' },
  references: [
    {
      title: 'Performance and scalability (Istio)',
      url: 'https://istio.io/latest/docs/ops/deployment/performance-and-scalability/',
    },
  ],
  sentences: {
    en: ({ flow, proxies }, words) =>
      `The bulk traffic of ${words.name(flow)} passes the layer-7 proxies of ${words.names(proxies)}, which copy every byte.`,
    ko: ({ flow, proxies }, words) =>
      `${words.name(flow)} 플로우의 대량 트래픽이 모든 바이트를 복사하는 L7 프록시(${words.names(proxies)})를 지나갑니다.`,
  },
  remedies: {
    en: () => 'Exclude the ports of bulk transfers from the proxies, or give them a path on layer 4.',
    ko: () => '대량 전송의 포트를 프록시에서 제외하거나, L4 경로를 사용하세요.',
  },
  subjects: ({ flows, topology }, policy) =>
    flows.filter((facts) => facts.reachable && isBulk(facts, topology, policy)),
  check: (facts, { topology }) => {
    const proxies = proxiesOnPath(topology, facts).map(({ id }) => id);
    if (proxies.length === 0) return pass();
    return fail({
      at: [facts.id],
      params: { flow: facts.id, proxies },
      evidence: [
        ...['pattern', 'latencyClass', 'peakMbps'].flatMap((name) =>
          seenIfAny(name, topology.property(facts.flow, name)),
        ),
        computed(facts.id, 'path', facts.path),
      ],
      flows: [facts.id],
    });
  },
});

const isBulk = ({ flow }: FlowFacts, topology: Topology, { thresholds }: Policy): boolean =>
  ['pattern', 'latencyClass'].some((name) => topology.text(flow, name)?.value === 'bulk') ||
  (peakOf(flow)?.value ?? 0) >= thresholds.bulkMbps;
