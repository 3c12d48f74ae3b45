import { defineComponentKind } from '../../kind.ts';
import { instances, withDefault } from '../common-properties.ts';
import { aboveClusters } from '../placement.ts';
import { productVersion } from '../product-properties.ts';
import { backup, members } from '../recurring-properties.ts';
import { credential, scope } from '../security-properties.ts';

export const clusterApi = defineComponentKind({
  id: 'cluster-api',
  family: 'mesh',
  name: { en: 'Cluster API', ko: 'Cluster API' },
  summary: {
    en: 'Creates, upgrades and removes clusters from declarations.',
    ko: '선언에 따라 클러스터를 생성하고 업그레이드하고 삭제합니다.',
  },
  icon: 'cluster-lifecycle',
  parents: aboveClusters,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['capi', 'life cycle', 'provisioning', '클러스터 수명 주기'],
  properties: {
    version: productVersion,
    members,
    backup,
    scope,
    credential,
    instances: withDefault(instances, 1),
  },
  facts: [
    {
      statement: {
        en: 'Cluster API manages the life cycle of clusters; it does not share services or traffic between them.',
        ko: 'Cluster API는 클러스터의 수명 주기를 관리하며 서비스나 트래픽을 공유하지 않습니다.',
      },
      source: 'https://cluster-api.sigs.k8s.io/',
    },
  ],
});
