import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'troubleshooting',
  section: 3,
  title: { en: 'Troubleshooting method', ko: '트러블슈팅 방법론' },
  summary: {
    en: 'From the first sign to the written lesson: detect, find the cause layer by layer, fix in two steps, prove, record.',
    ko: '탐지, 계층별 원인 분석, 임시·근본 해결, 검증, 문서화로 이어지는 문제 해결 절차입니다.',
  },
  rules: [
    'perf.no-flow-measurement',
    'maint.no-alerting',
    'maint.no-central-logging',
    'maint.no-tracing',
    'rel.monitoring-shares-fate',
    'maint.no-monitoring',
    'rel.asymmetric-routing',
    'perf.mtu-budget',
  ],
  kinds: ['monitoring', 'logging', 'tracing', 'alerting', 'ops-center', 'telemetry'],
  practices: [
    'maint.detection-process',
    'maint.rca-process',
    'maint.packet-capture-readiness',
    'maint.correlation',
    'maint.incident-process',
    'maint.fix-validation',
    'maint.postmortem',
    'maint.troubleshooting-guide',
    'maint.user-report-intake',
    'maint.anomaly-detection',
  ],
  outdated: [],
});
