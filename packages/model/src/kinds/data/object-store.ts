import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { encryptionAtRest, publicAccess } from '../recurring-properties.ts';

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
  },
});
