import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'cost',
  section: 2,
  title: { en: 'Cost optimization', ko: '비용 최적화' },
  summary: {
    en: 'What a byte costs on each way out, where resources idle, and which operating work can be given to machines.',
    ko: '경로마다 다른 바이트의 가격, 놀고 있는 자원, 기계에 맡길 수 있는 운영 업무를 찾아 비용을 줄입니다.',
  },
  rules: [
    'perf.egress-hotspot',
    'perf.cross-zone-cost',
    'perf.nat-for-cloud-service',
    'perf.no-topology-routing',
    'perf.idle-capacity',
    'scal.no-cdn',
    'scal.no-cache-tier',
    'scal.no-autoscaling',
    'scal.no-node-autoscaling',
    'perf.mesh-overhead',
    'maint.tool-sprawl',
  ],
  kinds: [
    'cdn',
    'cache',
    'object-store',
    'nat-gateway',
    'node-pool',
    'vpc-peering',
    'transit-hub',
    'direct-connect',
    'internet-link',
  ],
  practices: [
    'perf.commitment-purchasing',
    'perf.resource-pooling',
    'perf.workload-profiling',
    'scal.capacity-planning',
    'maint.automation-coverage',
    'maint.self-service',
    'maint.standard-processes',
    'maint.process-improvement',
  ],
  outdated: [
    {
      said: {
        en: 'Zone-local routing is set with an annotation for topology.',
        ko: '토폴로지 애너테이션으로 영역 내 라우팅을 설정합니다.',
      },
      now: {
        en: 'Use spec.trafficDistribution: PreferSameZone; the old annotation is not part of the stable interface.',
        ko: 'spec.trafficDistribution: PreferSameZone을 사용하세요. 이전 애너테이션은 정식 기능에 포함되지 않았습니다.',
      },
      since: '2025-12',
      source: {
        title: 'KEP-3015: PreferSameZone and PreferSameNode',
        url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/3015-prefer-same-node',
      },
    },
  ],
});
