import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';

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
    account: {
      type: 'text',
      label: { en: 'Account', ko: '계정' },
      help: {
        en: 'Account, subscription or project; copies in another account survive stolen credentials.',
        ko: '계정, 구독 또는 프로젝트입니다. 다른 계정의 사본은 자격 증명이 유출되어도 안전합니다.',
      },
    },
    availability: withDefault(availability, 1),
  },
});
