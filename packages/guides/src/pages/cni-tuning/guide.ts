import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'cni-tuning',
  section: 3,
  title: { en: 'CNI performance', ko: 'CNI 성능 최적화' },
  summary: {
    en: 'Choosing a CNI and a data path, and tuning MTU, buffers, queues and interrupts where the rate demands it.',
    ko: 'CNI와 네트워크 모드를 고르고, 속도가 요구하는 만큼 MTU·버퍼·큐·인터럽트를 튜닝합니다.',
  },
  rules: [
    'perf.mtu-budget',
    'perf.mtu-mismatch',
    'perf.sku-without-offload',
    'perf.double-encapsulation',
    'perf.tcp-bdp',
    'perf.single-flow-limit',
    'maint.cni-heterogeneity',
    'scal.cluster-node-limit',
    'perf.infra-priority',
  ],
  kinds: ['cluster', 'node-pool', 'workload', 'l2-l3-fabric', 'router', 'cilium-cluster-mesh'],
  practices: ['perf.workload-profiling', 'perf.benchmark', 'perf.kernel-tuning', 'perf.os-limits'],
  outdated: [],
});
