import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { siteRole } from '../resilience-properties.ts';

export const region = defineComponentKind({
  id: 'region',
  family: 'place',
  name: { en: 'Region', ko: '리전' },
  summary: {
    en: 'A geographic area of a provider, made of several zones.',
    ko: '여러 가용 영역으로 이루어진 제공자의 지리적 권역입니다.',
  },
  icon: 'region',
  parents: ['canvas', 'cloud', 'private-cloud'],
  container: true,
  transit: 'none',
  size: { width: 640, height: 424 },
  keywords: ['geography', '지역'],
  properties: {
    role: siteRole,
    availability: withDefault(availability, 0.9999),
  },
});
