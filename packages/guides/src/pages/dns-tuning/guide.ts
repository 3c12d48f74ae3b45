import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'dns-tuning',
  section: 3,
  title: { en: 'DNS performance', ko: 'DNS 성능 최적화' },
  summary: {
    en: 'Caches on every level, fewer useless queries, enough CoreDNS, and resolvers near those who ask.',
    ko: '계층마다 캐시를 두고 불필요한 질의를 줄이며, CoreDNS 용량과 가까운 리졸버를 확보합니다.',
  },
  rules: [
    'perf.dns-no-node-cache',
    'perf.dns-ndots',
    'perf.coredns-capacity',
    'perf.dns-cache-off',
    'perf.dns-remote-resolver',
    'rel.dns-redundancy',
    'rel.hybrid-dns-path',
    'rel.dns-failover-ttl',
    'rel.transit-loop',
  ],
  kinds: ['coredns', 'cluster', 'dns-server', 'dns-resolver-endpoint', 'managed-dns', 'dns-gslb', 'dns-forwarding'],
  practices: ['perf.connection-pooling', 'perf.slo-verification', 'rel.chaos-engineering'],
  outdated: [],
});
