import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { cidrs } from '../recurring-properties.ts';
import { plannedPeers, resolvers } from '../traffic-properties.ts';

export const branchSite = defineComponentKind({
  id: 'branch-site',
  family: 'place',
  name: { en: 'Branch site', ko: '지사' },
  summary: {
    en: 'An office, shop or plant that uses the network but carries no traffic of others.',
    ko: '네트워크를 이용하지만 다른 곳의 트래픽은 중계하지 않는 지사, 매장, 공장입니다.',
  },
  icon: 'branch',
  parents: ['canvas', 'region'],
  container: true,
  transit: 'inside',
  size: { width: 360, height: 240 },
  keywords: ['office', 'store', 'plant', '매장', '사무실', '공장'],
  properties: {
    cidrs,
    resolvers,
    plannedPeers,
    availability: withDefault(availability, 0.999),
  },
});
