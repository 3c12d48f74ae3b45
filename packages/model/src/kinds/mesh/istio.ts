import { defineComponentKind } from '../../kind.ts';
import { meshProperties } from '../mesh-properties.ts';
import { acrossClusters } from '../placement.ts';

export const istio = defineComponentKind({
  id: 'istio',
  family: 'mesh',
  name: { en: 'Istio', ko: 'Istio' },
  summary: {
    en: 'The Istio service mesh over one or more clusters.',
    ko: '하나 이상의 클러스터에 걸친 Istio 서비스 메시입니다.',
  },
  icon: 'mesh',
  parents: acrossClusters,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['service mesh', 'istiod', 'envoy', 'ambient', '서비스 메시'],
  properties: {
    ...meshProperties,
  },
  facts: [
    {
      statement: {
        en: 'Clusters on different networks need east-west gateways; overlapping pod addresses are allowed there.',
        ko: '네트워크가 다른 클러스터에는 동서 게이트웨이가 필요하며, 이때 파드 주소가 겹쳐도 됩니다.',
      },
      source: 'https://istio.io/latest/docs/ops/deployment/deployment-models/',
    },
    {
      statement: {
        en: 'Per 1,000 requests per second: sidecar 0.20 vCPU and 60 MB, waypoint 0.25 vCPU and 60 MB, ztunnel 0.06 vCPU and 12 MB.',
        ko: '초당 요청 1,000건 기준으로 사이드카는 0.20 vCPU와 60MB, 웨이포인트는 0.25 vCPU와 60MB, ztunnel은 0.06 vCPU와 12MB를 사용합니다.',
      },
      source: 'https://istio.io/latest/docs/ops/deployment/performance-and-scalability/',
    },
    {
      statement: {
        en: 'Ambient mode over several networks is beta since 1.29.',
        ko: '여러 네트워크에 걸친 Ambient 모드는 1.29부터 베타입니다.',
      },
      source: 'https://istio.io/latest/blog/2026/ambient-multinetwork-multicluster-beta/',
    },
  ],
});
