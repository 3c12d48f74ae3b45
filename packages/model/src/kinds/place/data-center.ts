import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { cidrs } from '../recurring-properties.ts';

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
  properties: { cidrs, availability: withDefault(availability, 0.9995) },
});
