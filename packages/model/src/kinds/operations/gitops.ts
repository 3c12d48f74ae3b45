import { defineComponentKind } from '../../kind.ts';
import { instances, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { gitopsProduct } from '../product-properties.ts';
import { members } from '../recurring-properties.ts';
import { credential, scope } from '../security-properties.ts';

export const gitops = defineComponentKind({
  id: 'gitops',
  family: 'operations',
  name: { en: 'GitOps', ko: 'GitOps' },
  summary: {
    en: 'Keeps clusters equal to what version control says.',
    ko: '클러스터를 버전 관리 저장소의 내용과 같게 유지합니다.',
  },
  icon: 'gitops',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['argo cd', 'flux', 'configuration as code', '구성 관리'],
  properties: {
    product: gitopsProduct,
    members,
    scope,
    credential,
    instances: withDefault(instances, 1),
  },
});
