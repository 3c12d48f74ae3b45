import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'success-factors',
  section: 4,
  title: { en: 'Success factors', ko: '성공 요인' },
  summary: {
    en: 'Requirements, fitting technology, small steps, proof, measurement, people and backing: what decides whether a network project succeeds.',
    ko: '요구사항, 기술 선택, 단계적 구현, 검증, 모니터링, 팀과 문화, 경영진의 지원이 프로젝트의 성패를 가릅니다.',
  },
  rules: [
    'rel.availability-unachievable',
    'perf.physics-floor',
    'maint.no-test-env',
    'maint.no-canary-path',
    'maint.preview-in-prod',
    'perf.no-flow-measurement',
    'maint.stale-review',
    'rel.backup-undersized',
  ],
  kinds: ['global-load-balancer', 'legacy-system', 'cluster', 'direct-connect', 'replication', 'gitops', 'ci-cd'],
  practices: [
    'maint.requirements',
    'maint.migration-plan',
    'maint.tech-evaluation',
    'maint.staged-change',
    'maint.automated-tests',
    'maint.team-skills',
    'maint.exec-sponsorship',
    'scal.scale-test',
  ],
  outdated: [],
});
