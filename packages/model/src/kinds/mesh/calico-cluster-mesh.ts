import { defineComponentKind } from '../../kind.ts';
import { clusterMeshProperties } from '../cluster-group-properties.ts';
import { acrossClusters } from '../placement.ts';
import { credential, mtls, scope } from '../security-properties.ts';

export const calicoClusterMesh = defineComponentKind({
  id: 'calico-cluster-mesh',
  family: 'mesh',
  name: { en: 'Calico cluster mesh', ko: 'Calico 클러스터 메시' },
  summary: {
    en: 'Shares endpoint identities and services between clusters that run Calico Enterprise or Calico Cloud.',
    ko: 'Calico Enterprise나 Calico Cloud를 사용하는 클러스터 사이에서 엔드포인트 ID와 서비스를 공유합니다.',
  },
  icon: 'cluster-mesh',
  parents: acrossClusters,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['federation', 'tigera', 'cluster mesh', '연합'],
  properties: {
    ...clusterMeshProperties,
    mtls,
    scope,
    credential,
  },
  facts: [
    {
      statement: {
        en: 'Each ordered pair of clusters needs its own configuration object; policies themselves are not federated.',
        ko: '클러스터의 순서쌍마다 구성 객체가 필요하며, 정책 자체는 연합되지 않습니다.',
      },
      source: 'https://github.com/tigera/docs/blob/main/calico-enterprise/multicluster/explanation/cluster-mesh.mdx',
    },
  ],
});
