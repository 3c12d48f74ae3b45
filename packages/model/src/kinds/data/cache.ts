import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { authn, encryptionAtRest, publicAccess, replicas, ttlSec } from '../recurring-properties.ts';
import { sites } from '../resilience-properties.ts';
import { account, keyManagement, policyBasis, residency } from '../security-properties.ts';

export const cache = defineComponentKind({
  id: 'cache',
  family: 'data',
  name: { en: 'Cache', ko: '캐시' },
  summary: {
    en: 'Keeps frequently read data near its readers.',
    ko: '자주 읽는 데이터를 사용하는 곳 가까이에 보관합니다.',
  },
  icon: 'cache',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['redis', 'valkey', 'memcached', '레디스'],
  properties: {
    replicas,
    ttlSec,
    encryptionAtRest,
    publicAccess,
    authn,
    policyBasis,
    keyManagement,
    residency,
    sites,
    account,
  },
});
