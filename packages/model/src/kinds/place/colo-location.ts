import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { metro } from '../recurring-properties.ts';

export const coloLocation = defineComponentKind({
  id: 'colo-location',
  family: 'place',
  name: { en: 'Colocation', ko: '코로케이션' },
  summary: {
    en: 'A facility where lines of carriers and clouds meet; circuits name it as their location.',
    ko: '통신사와 클라우드 회선이 만나는 시설입니다. 회선의 위치로 지정합니다.',
  },
  icon: 'colocation',
  parents: ['canvas', 'region'],
  container: true,
  transit: 'none',
  size: { width: 240, height: 120 },
  keywords: ['pop', 'meet-me room', 'direct connect location', 'peering location', '접속 거점', '국사'],
  properties: { metro, availability: withDefault(availability, 0.9999) },
});
