import { defineComponentKind } from '../../kind.ts';
import { clusterMeshProperties, maxConnectedClusters } from '../cluster-group-properties.ts';
import { withDefault } from '../common-properties.ts';
import { acrossClusters } from '../placement.ts';
import { allowedSources, exposure } from '../recurring-properties.ts';
import { mtls } from '../security-properties.ts';

export const ciliumClusterMesh = defineComponentKind({
  id: 'cilium-cluster-mesh',
  family: 'mesh',
  name: { en: 'Cilium Cluster Mesh', ko: 'Cilium Cluster Mesh' },
  summary: {
    en: 'Joins clusters that run Cilium, so that pods reach each other directly and services are shared.',
    ko: 'Cilium을 사용하는 클러스터를 연결하여 파드가 직접 통신하고 서비스를 공유합니다.',
  },
  icon: 'cluster-mesh',
  parents: acrossClusters,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['cluster mesh', 'ebpf', 'clustermesh-apiserver', '다중 클러스터'],
  properties: {
    ...clusterMeshProperties,
    maxConnectedClusters: withDefault(maxConnectedClusters, 255),
    exposure,
    allowedSources,
    mtls,
    kvstoreMesh: {
      type: 'boolean',
      label: { en: 'KVStoreMesh', ko: 'KVStoreMesh' },
      help: {
        en: 'State of other clusters is cached in each cluster.',
        ko: '다른 클러스터의 상태를 각 클러스터에 캐시하는지 나타냅니다.',
      },
    },
  },
  facts: [
    {
      statement: {
        en: '255 clusters, or 511 when all members are set so from the start; identities per cluster then drop from 65,535 to 32,767.',
        ko: '클러스터 255개까지 연결하며, 모든 멤버를 처음부터 설정하면 511개까지 가능합니다. 이때 클러스터당 ID는 65,535개에서 32,767개로 줄어듭니다.',
      },
      source: 'https://github.com/cilium/cilium/releases/tag/v1.15.0',
    },
    {
      statement: {
        en: 'Pod ranges must not overlap, the datapath mode must be the same and nodes must reach each other.',
        ko: '파드 대역이 겹치지 않고 데이터 경로 모드가 같으며 노드끼리 통신할 수 있어야 합니다.',
      },
      source: 'https://docs.cilium.io/en/stable/network/clustermesh/clustermesh/',
    },
  ],
});
