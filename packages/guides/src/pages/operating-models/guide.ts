import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'operating-models',
  section: 2,
  title: { en: 'Operating models', ko: '운영 모델' },
  summary: {
    en: 'Central, distributed or hybrid operation: who sees a failure, who may act, and what happens when that place is the one that fails.',
    ko: '중앙집중식, 분산, 하이브리드 운영에서 누가 장애를 보고 누가 조치하며, 그곳이 멈추면 어떻게 되는지 비교합니다.',
  },
  rules: [
    'rel.ops-center-single',
    'rel.monitoring-shares-fate',
    'maint.no-monitoring',
    'maint.no-alerting',
    'maint.no-central-logging',
    'maint.no-config-as-code',
    'maint.tool-sprawl',
    'sec.policy-engine-missing',
    'maint.missing-metadata',
  ],
  kinds: [
    'ops-center',
    'monitoring',
    'alerting',
    'logging',
    'tracing',
    'network-orchestrator',
    'gitops',
    'policy-engine',
    'telemetry',
  ],
  practices: [
    'maint.standard-processes',
    'maint.runbooks',
    'maint.detection-process',
    'maint.incident-process',
    'maint.automation-coverage',
    'maint.team-skills',
    'maint.self-service',
    'maint.postmortem',
  ],
  outdated: [],
});
