import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'performance-testing',
  section: 3,
  title: { en: 'Performance testing', ko: '성능 테스트 방법론' },
  summary: {
    en: 'Load, stress and soak tests: what each proves, how to run it honestly, and how its result returns to the design.',
    ko: '부하·스트레스·지속성 테스트가 각각 무엇을 증명하는지, 결과를 설계에 어떻게 되돌리는지 설명합니다.',
  },
  rules: [
    'maint.no-test-env',
    'scal.capacity-min-cut',
    'scal.no-autoscaling',
    'rel.n-minus-1-capacity',
    'rel.no-load-shedding',
    'rel.retry-amplification',
    'maint.no-canary-path',
    'perf.no-flow-measurement',
  ],
  kinds: ['cluster', 'workload', 'load-balancer', 'ci-cd', 'monitoring', 'node-pool'],
  practices: [
    'perf.load-test',
    'perf.stress-test',
    'perf.soak-test',
    'scal.scale-test',
    'perf.slo-verification',
    'perf.benchmark',
    'rel.dr-test',
    'scal.capacity-planning',
  ],
  outdated: [],
});
