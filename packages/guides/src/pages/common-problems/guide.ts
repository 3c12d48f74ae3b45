import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'common-problems',
  section: 3,
  title: { en: 'Common performance problems', ko: '일반적인 성능 문제' },
  summary: {
    en: 'Where latency comes from, what caps throughput, why connections fail, and how to tell them apart.',
    ko: '지연의 출처, 처리량의 한계, 연결 실패의 원인과 이를 구별하는 방법을 정리합니다.',
  },
  rules: [
    'perf.port-exhaustion',
    'perf.physics-floor',
    'perf.cross-region-chatty',
    'perf.db-connections',
    'scal.capacity-min-cut',
    'scal.bottleneck-link',
    'rel.no-timeout',
    'perf.tcp-bdp',
    'perf.gateway-throughput',
    'rel.unreachable-flow',
    'rel.hybrid-dns-path',
    'perf.proxy-hops',
  ],
  kinds: ['nat-gateway', 'egress-gateway', 'database', 'cache', 'node-pool', 'service-call', 'data-access', 'firewall'],
  practices: ['perf.connection-pooling', 'perf.profiling', 'perf.os-limits', 'scal.capacity-planning'],
  outdated: [],
});
