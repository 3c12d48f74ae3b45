import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { loggingProduct } from '../product-properties.ts';
import { encryptionAtRest, retentionDays } from '../recurring-properties.ts';
import { sites } from '../resilience-properties.ts';
import { account, immutable, residency } from '../security-properties.ts';

export const auditLog = defineComponentKind({
  id: 'audit-log',
  family: 'operations',
  name: { en: 'Audit log', ko: '감사 로그' },
  summary: {
    en: 'Keeps who did what, where it cannot be altered.',
    ko: '누가 무엇을 했는지 변경할 수 없는 곳에 보관합니다.',
  },
  icon: 'audit-log',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['siem', 'compliance', 'audit', '감사', '컴플라이언스'],
  properties: {
    product: loggingProduct,
    retentionDays,
    immutable,
    encryptionAtRest,
    account,
    residency,
    sites,
  },
});
