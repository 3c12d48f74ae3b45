import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { encryptionAtRest, publicAccess, retentionDays } from '../recurring-properties.ts';
import { restoreMbps, sites } from '../resilience-properties.ts';
import { account, auditLog, immutable, keyManagement, residency } from '../security-properties.ts';

export const backupVault = defineComponentKind({
  id: 'backup-vault',
  family: 'data',
  name: { en: 'Backup vault', ko: '백업 저장소' },
  summary: { en: 'Keeps backups apart from what they were taken from.', ko: '원본과 분리하여 백업을 보관합니다.' },
  icon: 'backup-vault',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['backup', 'archive', 'aws backup', '백업', '소산'],
  properties: {
    retentionDays,
    immutable,
    encryptionAtRest,
    restoreMbps,
    publicAccess,
    account,
    keyManagement,
    residency,
    sites,
    auditLog,
  },
});
