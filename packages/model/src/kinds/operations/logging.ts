import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { loggingProduct } from '../product-properties.ts';
import { retentionDays } from '../recurring-properties.ts';
import { sites } from '../resilience-properties.ts';
import { account, immutable, residency } from '../security-properties.ts';

export const logging = defineComponentKind({
  id: 'logging',
  family: 'operations',
  name: { en: 'Logging', ko: '로깅' },
  summary: {
    en: 'Collects logs of components in one place.',
    ko: '구성 요소의 로그를 한곳에 수집합니다.',
  },
  icon: 'logging',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['elk', 'loki', 'siem', 'audit', '로그', '감사'],
  properties: { product: loggingProduct, retentionDays, immutable, account, sites, residency },
});
