import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { authn, backup, encryptionAtRest, publicAccess, replicas, retentionDays } from '../recurring-properties.ts';
import {
  backupIntervalSec,
  dataSizeGb,
  detectionSec,
  drSite,
  drStrategy,
  drTier,
  provisionSec,
  restoreMbps,
  rpoSec,
  rtoSec,
  sites,
} from '../resilience-properties.ts';
import { account, auditLog, immutable, keyManagement, policyBasis, residency } from '../security-properties.ts';

export const objectStore = defineComponentKind({
  id: 'object-store',
  family: 'data',
  name: { en: 'Object store', ko: '오브젝트 스토리지' },
  summary: {
    en: 'Stores files and backups as objects, such as Amazon S3.',
    ko: 'Amazon S3처럼 파일과 백업을 객체로 저장합니다.',
  },
  icon: 'object-store',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['s3', 'blob', 'bucket', '버킷', '객체 저장소'],
  properties: {
    versioning: {
      type: 'boolean',
      label: { en: 'Versioning', ko: '버전 관리' },
      help: {
        en: 'Earlier versions are kept when an object is overwritten or deleted.',
        ko: '객체를 덮어쓰거나 삭제해도 이전 버전을 보관합니다.',
      },
    },
    encryptionAtRest,
    publicAccess,
    backup,
    replicas,
    dataSizeGb,
    immutable,
    privateEndpoint: {
      type: 'boolean',
      label: { en: 'Private endpoint', ko: '프라이빗 엔드포인트' },
      help: {
        en: 'Can be reached without leaving the private network.',
        ko: '사설 네트워크를 벗어나지 않고 접근할 수 있는지 나타냅니다.',
      },
    },
    auditLog,
    retentionDays,
    account,
    sites,
    authn,
    policyBasis,
    keyManagement,
    residency,
    backupIntervalSec,
    restoreMbps,
    drTier,
    drStrategy,
    drSite,
    rtoSec,
    rpoSec,
    detectionSec,
    provisionSec,
  },
});
