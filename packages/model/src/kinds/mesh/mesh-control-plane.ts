import { defineComponentKind } from '../../kind.ts';
import { instances, withDefault } from '../common-properties.ts';
import { besideWorkloads } from '../placement.ts';
import { caSource, certificateAuthority, meshProduct, trustDomain } from '../recurring-properties.ts';

export const meshControlPlane = defineComponentKind({
  id: 'mesh-control-plane',
  family: 'mesh',
  name: { en: 'Mesh control plane', ko: '메시 컨트롤 플레인' },
  summary: {
    en: 'Configures the proxies of a mesh, such as istiod; running traffic survives its loss for a while.',
    ko: 'istiod처럼 메시 프록시를 구성합니다. 중단되어도 기존 트래픽은 한동안 유지됩니다.',
  },
  icon: 'control-plane',
  parents: besideWorkloads,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['istiod', 'primary', 'pilot', '프라이머리'],
  properties: {
    product: meshProduct,
    meshId: {
      type: 'component',
      label: { en: 'Mesh', ko: '메시' },
      help: { en: 'The mesh it belongs to.', ko: '소속된 메시입니다.' },
    },
    ca: certificateAuthority,
    caSource,
    trustDomain,
    instances: withDefault(instances, 1),
  },
  facts: [
    {
      statement: {
        en: 'Availability ranks from one control plane per region (lowest) to one per cluster (highest).',
        ko: '가용성은 리전당 하나(최저)에서 클러스터당 하나(최고) 순으로 높아집니다.',
      },
      source: 'https://istio.io/latest/docs/ops/deployment/deployment-models/',
    },
  ],
});
