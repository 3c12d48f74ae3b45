import { defineComponentKind } from '../../kind.ts';
import { meshProperties } from '../mesh-properties.ts';
import { acrossClusters } from '../placement.ts';
import { meshProduct } from '../recurring-properties.ts';

export const mesh = defineComponentKind({
  id: 'mesh',
  family: 'mesh',
  name: { en: 'Service mesh', ko: '서비스 메시' },
  summary: {
    en: 'A mesh over one or more clusters: identity, encryption and traffic policy for their services.',
    ko: '하나 이상의 클러스터에 걸쳐 서비스의 신원, 암호화, 트래픽 정책을 담당하는 메시입니다.',
  },
  icon: 'mesh',
  parents: acrossClusters,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['istio', 'linkerd', 'consul', 'cilium', '메시'],
  properties: { product: meshProduct, ...meshProperties },
  facts: [
    {
      statement: {
        en: 'Locality failover works only together with outlier detection.',
        ko: '지역 기반 장애 조치는 이상치 감지가 있어야 동작합니다.',
      },
      source: 'https://istio.io/latest/docs/tasks/traffic-management/locality-load-balancing/failover/',
    },
    {
      statement: {
        en: 'Clusters on different networks need east-west gateways; overlapping pod addresses are allowed there.',
        ko: '네트워크가 다른 클러스터에는 동서 게이트웨이가 필요하며, 이때 파드 주소가 겹쳐도 됩니다.',
      },
      source: 'https://istio.io/latest/docs/ops/deployment/deployment-models/',
    },
  ],
});
