import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'perf-metrics',
  section: 3,
  title: { en: 'Performance metrics and monitoring', ko: '성능 메트릭 및 모니터링' },
  summary: {
    en: 'Which latency, throughput, availability and utilisation figures to measure, where, and against which threshold.',
    ko: '지연시간, 처리량, 가용성, 리소스 사용률을 어디에서 재고 어떤 기준과 비교할지 정리합니다.',
  },
  rules: [
    'perf.no-flow-measurement',
    'maint.no-monitoring',
    'maint.no-alerting',
    'perf.latency-budget',
    'scal.bottleneck-link',
    'scal.bottleneck-node',
    'rel.availability-below-slo',
    'rel.monitoring-shares-fate',
    'perf.db-connections',
  ],
  kinds: ['monitoring', 'telemetry', 'alerting', 'tracing', 'node-pool', 'cluster', 'ops-center'],
  practices: [
    'perf.slo-verification',
    'perf.user-experience',
    'perf.os-limits',
    'perf.performance-review',
    'scal.capacity-planning',
  ],
  outdated: [],
});
