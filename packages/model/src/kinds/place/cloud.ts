import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { account } from '../security-properties.ts';

export const cloud = defineComponentKind({
  id: 'cloud',
  family: 'place',
  name: { en: 'Cloud', ko: '클라우드' },
  summary: {
    en: 'A public cloud provider; holds its regions and networks.',
    ko: '퍼블릭 클라우드 제공자입니다. 리전과 네트워크를 담습니다.',
  },
  icon: 'cloud',
  parents: ['canvas'],
  container: true,
  transit: 'none',
  size: { width: 720, height: 480 },
  keywords: ['aws', 'azure', 'gcp', 'provider', '퍼블릭'],
  properties: {
    account,
    availability: withDefault(availability, 1),
  },
});
