import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'continuous-improvement',
  section: 4,
  title: { en: 'Continuous improvement', ko: '지속적 개선' },
  summary: {
    en: 'A cycle for performance, security and operation: measure, compare with the last version, change one thing, keep what helped.',
    ko: '성능·보안·운영을 주기적으로 재고 지난 버전과 비교하며, 하나씩 바꾸어 도움이 된 것만 남깁니다.',
  },
  rules: [
    'maint.stale-review',
    'maint.complexity-index',
    'sec.eol-component',
    'maint.version-skew',
    'maint.deprecated-api',
    'maint.tool-sprawl',
    'perf.idle-capacity',
    'perf.egress-hotspot',
    'maint.no-test-env',
  ],
  kinds: ['cluster', 'monitoring', 'policy-engine', 'gitops', 'ci-cd', 'ops-center'],
  practices: [
    'perf.performance-review',
    'perf.benchmark',
    'maint.tech-evaluation',
    'sec.threat-model',
    'sec.vuln-scan',
    'sec.pentest',
    'sec.periodic-review',
    'sec.security-training',
    'maint.process-improvement',
    'maint.postmortem',
    'perf.user-experience',
  ],
  outdated: [],
});
