import { defineComponentKind } from '../../kind.ts';
import { clusterMeshProperties } from '../cluster-group-properties.ts';
import { acrossClusters } from '../placement.ts';
import { credential, scope } from '../security-properties.ts';

export const liqo = defineComponentKind({
  id: 'liqo',
  family: 'mesh',
  name: { en: 'Liqo', ko: 'Liqo' },
  summary: {
    en: 'Offers the capacity of another cluster as a virtual node and joins the pod networks.',
    ko: '다른 클러스터의 용량을 가상 노드로 제공하고 파드 네트워크를 연결합니다.',
  },
  icon: 'virtual-node',
  parents: acrossClusters,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['virtual node', 'peering', 'offloading', '가상 노드'],
  properties: {
    ...clusterMeshProperties,
    scope,
    credential,
  },
  facts: [
    {
      statement: {
        en: 'Liqo combines virtual nodes with a network fabric over WireGuard.',
        ko: 'Liqo는 가상 노드와 WireGuard 기반 네트워크 패브릭을 결합합니다.',
      },
      source: 'https://github.com/liqotech/liqo',
    },
  ],
});
