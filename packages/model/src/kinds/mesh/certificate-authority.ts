import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { backup, trustDomain } from '../recurring-properties.ts';
import { keyManagement } from '../security-properties.ts';

export const certificateAuthority = defineComponentKind({
  id: 'certificate-authority',
  family: 'mesh',
  name: { en: 'Certificate authority', ko: '인증 기관' },
  summary: {
    en: 'Signs the certificates that workloads and gateways trust.',
    ko: '워크로드와 게이트웨이가 신뢰하는 인증서를 서명합니다.',
  },
  icon: 'certificate',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['ca', 'pki', 'root', 'vault', '인증서', '루트'],
  properties: {
    offlineRoot: {
      type: 'boolean',
      label: { en: 'Offline root', ko: '오프라인 루트' },
      help: {
        en: 'The root key is kept offline; only intermediates are used online.',
        ko: '루트 키를 오프라인으로 보관하고 온라인에서는 중간 인증 기관만 사용합니다.',
      },
    },
    keyManagement,
    backup,
    trustDomain,
  },
  facts: [
    {
      statement: {
        en: 'Istio recommends an offline root with an intermediate authority per cluster.',
        ko: 'Istio는 오프라인 루트와 클러스터별 중간 인증 기관을 권장합니다.',
      },
      source: 'https://istio.io/latest/docs/tasks/security/cert-management/plugin-ca-cert/',
    },
  ],
});
