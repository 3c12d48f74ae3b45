import { defineComponentKind } from '../../kind.ts';
import { availability, instances, processingLatencyMs, withDefault } from '../common-properties.ts';
import { cableDriver, topologySpread } from '../recurring-properties.ts';
import { maxPps } from '../traffic-properties.ts';

export const submarinerGateway = defineComponentKind({
  id: 'submariner-gateway',
  family: 'mesh',
  name: { en: 'Submariner gateway', ko: 'Submariner 게이트웨이' },
  summary: {
    en: 'The gateway node of a cluster; one instance is active and carries all traffic to other clusters.',
    ko: '클러스터의 게이트웨이 노드입니다. 한 인스턴스만 활성 상태로 다른 클러스터로 가는 모든 트래픽을 전달합니다.',
  },
  icon: 'tunnel-gateway',
  parents: ['cluster', 'node-pool', 'namespace', 'canvas'],
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['gateway engine', 'tunnel', '터널'],
  properties: {
    cableDriver,
    activeInstances: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 1,
      default: 1,
      label: { en: 'Active instances', ko: '활성 인스턴스 수' },
      help: {
        en: 'Instances that carry traffic at the same time; the others stand by.',
        ko: '동시에 트래픽을 전달하는 인스턴스 수입니다. 나머지는 대기합니다.',
      },
    },
    topologySpread,
    maxPps,
    instances: withDefault(instances, 1),
    availability: withDefault(availability, 0.999),
    latencyMs: withDefault(processingLatencyMs, 0),
  },
  facts: [
    {
      statement: {
        en: 'One gateway per cluster is active, the others are passive standbys.',
        ko: '클러스터마다 게이트웨이 하나만 활성 상태이고 나머지는 대기합니다.',
      },
      source: 'https://submariner.io/getting-started/architecture/gateway-engine/',
    },
  ],
});
