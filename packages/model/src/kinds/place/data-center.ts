import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { cidrs } from '../recurring-properties.ts';
import { drSite, provisionSec, siteRole } from '../resilience-properties.ts';
import { plannedPeers, resolvers } from '../traffic-properties.ts';

export const dataCenter = defineComponentKind({
  id: 'data-center',
  family: 'place',
  name: { en: 'Data center', ko: '데이터 센터' },
  summary: {
    en: 'Your own site with servers, routers and lines to the outside.',
    ko: '서버와 라우터, 외부 회선을 갖춘 자체 센터입니다.',
  },
  icon: 'data-center',
  parents: ['canvas', 'region'],
  container: true,
  transit: 'any',
  size: { width: 480, height: 320 },
  keywords: ['dc', 'on-premises', 'idc', '온프레미스', '전산센터'],
  properties: {
    cidrs,
    role: siteRole,
    resolvers,
    plannedPeers,
    drSite,
    provisionSec,
    availability: withDefault(availability, 0.9995),
  },
});
