import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'principles',
  section: 4,
  title: { en: 'Design principles', ko: '네트워킹 아키텍처 설계 원칙' },
  summary: {
    en: 'Scalability, reliability, security, performance and maintainability: what each asks of a network, and how it is judged here.',
    ko: '확장성, 신뢰성, 보안, 성능, 유지보수성이 네트워크에 요구하는 것과 이 도구가 평가하는 방법입니다.',
  },
  rules: [
    'scal.capacity-min-cut',
    'scal.single-replica',
    'rel.single-point-of-failure',
    'rel.n-minus-1-capacity',
    'rel.no-failover-target',
    'sec.single-layer-defence',
    'sec.no-default-deny',
    'sec.unencrypted-trust-boundary',
    'perf.latency-budget',
    'perf.physics-floor',
    'maint.cluster-blast-radius',
    'maint.no-test-env',
  ],
  kinds: ['cluster', 'global-load-balancer', 'database', 'policy-engine', 'gitops', 'monitoring', 'istio'],
  practices: [
    'maint.requirements',
    'rel.chaos-engineering',
    'rel.dr-test',
    'sec.threat-model',
    'perf.slo-verification',
    'scal.capacity-planning',
    'maint.architecture-docs',
  ],
  outdated: [],
});
