import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { nodes } from '../recurring-properties.ts';

export const nodePool = defineComponentKind({
  id: 'node-pool',
  family: 'cluster',
  name: { en: 'Node pool', ko: '노드 풀' },
  summary: {
    en: 'Nodes of one size in a cluster.',
    ko: '클러스터 안에서 같은 규격을 가진 노드의 묶음입니다.',
  },
  icon: 'node-pool',
  parents: ['cluster', 'canvas'],
  container: true,
  transit: 'inside',
  size: { width: 320, height: 200 },
  keywords: ['node group', 'machine set', 'worker', '워커 노드'],
  properties: {
    nodes,
    machineType: {
      type: 'text',
      label: { en: 'Machine type', ko: '머신 유형' },
      help: { en: 'Size of the nodes, e.g. m7i.2xlarge.', ko: '노드의 규격입니다(예: m7i.2xlarge).' },
    },
    cores: {
      type: 'number',
      unit: 'count',
      min: 0,
      label: { en: 'Cores per node', ko: '노드당 코어 수' },
      help: {
        en: 'CPU cores of one node; connection-tracking limits grow with it.',
        ko: '노드 하나의 CPU 코어 수입니다. 연결 추적 한도가 이에 비례합니다.',
      },
    },
    availability: withDefault(availability, 1),
  },
});
