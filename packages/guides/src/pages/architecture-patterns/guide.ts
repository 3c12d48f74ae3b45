import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'architecture-patterns',
  section: 4,
  title: { en: 'Architecture patterns', ko: '아키텍처 패턴' },
  summary: {
    en: 'Layers, microservices, service mesh, events and CQRS: what each does to the traffic a network has to carry.',
    ko: '계층화, 마이크로서비스, 서비스 메시, 이벤트 기반, CQRS가 네트워크 트래픽을 어떻게 바꾸는지 설명합니다.',
  },
  rules: [
    'maint.layer-violation',
    'maint.cyclic-dependency',
    'maint.shared-database',
    'scal.sync-chain-depth',
    'rel.critical-on-noncritical',
    'scal.burst-without-queue',
    'perf.mesh-overhead',
    'maint.mesh-sprawl',
    'rel.retry-amplification',
    'perf.db-remote-reads',
    'maint.tool-sprawl',
  ],
  kinds: ['service', 'api-gateway', 'istio', 'event-bus', 'message-queue', 'event-stream', 'service-call', 'database'],
  practices: ['rel.consistency-model', 'maint.migration-plan', 'maint.self-service', 'maint.team-skills'],
  outdated: [],
});
