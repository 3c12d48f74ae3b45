import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';

export const zone = defineComponentKind({
  id: 'zone',
  family: 'place',
  name: { en: 'Availability zone', ko: '가용 영역' },
  summary: {
    en: 'One or more data centers of a region that fail independently of its other zones.',
    ko: '리전의 다른 영역과 독립적으로 장애가 발생하는 하나 이상의 데이터 센터입니다.',
  },
  icon: 'zone',
  parents: ['canvas', 'region', 'private-cloud'],
  container: true,
  transit: 'none',
  size: { width: 400, height: 280 },
  keywords: ['az', 'failure domain', '존'],
  properties: { availability: withDefault(availability, 0.9995) },
});
