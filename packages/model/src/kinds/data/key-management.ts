import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { backup, failover } from '../recurring-properties.ts';
import { sites, voterZones, votingMembers } from '../resilience-properties.ts';
import { account, auditLog, residency } from '../security-properties.ts';

export const keyManagement = defineComponentKind({
  id: 'key-management',
  family: 'data',
  name: { en: 'Key management', ko: '키 관리' },
  summary: {
    en: 'Creates, keeps and rotates encryption keys and secrets.',
    ko: '암호화 키와 비밀을 생성하고 보관하고 교체합니다.',
  },
  icon: 'key',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['kms', 'vault', 'hsm', 'secrets', '암호 키', '비밀'],
  properties: {
    product: {
      type: 'choice',
      label: { en: 'Product', ko: '제품' },
      help: { en: 'Product in use.', ko: '사용 중인 제품입니다.' },
      options: {
        'aws-kms': { en: 'AWS KMS', ko: 'AWS KMS' },
        'azure-key-vault': { en: 'Azure Key Vault', ko: 'Azure Key Vault' },
        'google-cloud-kms': { en: 'Google Cloud KMS', ko: 'Google Cloud KMS' },
        vault: { en: 'HashiCorp Vault', ko: 'HashiCorp Vault' },
        hsm: { en: 'Hardware module (HSM)', ko: '하드웨어 보안 모듈(HSM)' },
        other: { en: 'Other', ko: '기타' },
      },
    },
    rotationDays: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 1,
      label: { en: 'Rotation in days', ko: '키 교체 주기(일)' },
      help: { en: 'Age at which keys are replaced.', ko: '키를 교체하는 주기입니다.' },
    },
    sites,
    votingMembers,
    voterZones,
    backup,
    failover,
    auditLog,
    account,
    residency,
  },
});
