import { type ComponentNode, clusterOf, type Facts, isWithin, peakOf } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { pool: string; loadMbps: number };

export const skuWithoutOffload = defineRule<ComponentNode, Params>({
  id: 'perf.sku-without-offload',
  principle: 'performance',
  topic: 'perf.throughput',
  severity: 'low',
  title: { en: 'Fast overlay without help of the network card', ko: '오프로드 없는 고속 오버레이' },
  references: [
    {
      title: 'Tuning guide (Cilium)',
      url: 'https://docs.cilium.io/en/stable/operations/performance/tuning/',
    },
  ],
  sentences: {
    en: ({ pool, loadMbps }, words) =>
      `The nodes of ${words.name(pool)} wrap ${words.mbps(loadMbps)} of pod traffic in an overlay without SR-IOV or offload: processors do the work of the network card.`,
    ko: ({ pool, loadMbps }, words) =>
      `${words.name(pool)} 노드 풀은 SR-IOV나 오프로드 없이 파드 트래픽 ${words.mbps(loadMbps)}를 오버레이로 감싸므로, 네트워크 카드가 할 일을 CPU가 합니다.`,
  },
  remedies: {
    en: () => 'Use native routing or eBPF host routing, or machines whose network card offloads the encapsulation.',
    ko: () =>
      '네이티브 라우팅이나 eBPF 호스트 라우팅을 사용하거나, 네트워크 카드가 캡슐화를 처리하는 규격을 사용하세요.',
  },
  subjects: (facts, { thresholds }) =>
    facts.topology.components.filter(
      (pool) => pool.component.kind === 'node-pool' && loadOf(pool, facts) >= thresholds.offloadMbps,
    ),
  check: (pool, facts) => {
    const { topology } = facts;
    const cluster = clusterOf(pool);
    const mode = cluster && topology.text(cluster, 'datapathMode');
    const help = ['sriov', 'hwOffload'].map((name) => topology.boolean(pool, name));
    if (help.some((found) => found?.value === true) || (mode !== undefined && mode.value !== 'overlay')) return pass();
    if (mode === undefined) return notAssessed([cluster?.id ?? pool.id], ['datapathMode']);
    if (help.some((found) => found === undefined)) {
      return notAssessed(
        [pool.id],
        ['sriov', 'hwOffload'].filter((_, index) => help[index] === undefined),
      );
    }
    return fail({
      at: [pool.id],
      params: { pool: pool.id, loadMbps: loadOf(pool, facts) },
      evidence: [
        computed(pool.id, 'loadMbps', loadOf(pool, facts)),
        ...seenIfAny('datapathMode', mode),
        ...seenIfAny('sriov', help[0]),
        ...seenIfAny('hwOffload', help[1]),
      ],
    });
  },
  fix: stating('hwOffload', true),
});

/** Sum of the peaks of the flows that start or end in the pool, or in the cluster around it. */
const loadOf = (pool: ComponentNode, { flows }: Facts): number => {
  const home = clusterOf(pool) ?? pool;
  return flows
    .filter(({ flow }) => isWithin(flow.from, home) || isWithin(flow.to, home))
    .reduce((sum, { flow }) => sum + (peakOf(flow)?.value ?? 0), 0);
};
