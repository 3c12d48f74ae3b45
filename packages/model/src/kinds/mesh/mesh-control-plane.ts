import { defineComponentKind } from '../../kind.ts';
import { configScoping } from '../cluster-group-properties.ts';
import { instances, withDefault } from '../common-properties.ts';
import { besideWorkloads } from '../placement.ts';
import { productVersion } from '../product-properties.ts';
import { caSource, certificateAuthority, failover, meshProduct, trustDomain } from '../recurring-properties.ts';
import { fencing, sites, witness } from '../resilience-properties.ts';
import { credential, scope } from '../security-properties.ts';

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
    version: productVersion,
    proxies: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 0,
      label: { en: 'Proxies', ko: '프록시 수' },
      help: { en: 'Proxies it configures.', ko: '구성하는 프록시의 수입니다.' },
    },
    configScoping,
    separateComponents: {
      type: 'list',
      of: 'choice',
      label: { en: 'Separate old components', ko: '분리된 구형 구성 요소' },
      help: {
        en: 'Parts that newer releases have merged into one process or removed.',
        ko: '새 릴리스에서 하나의 프로세스로 합쳐지거나 제거된 구성 요소입니다.',
      },
      options: {
        pilot: { en: 'Pilot', ko: 'Pilot' },
        mixer: { en: 'Mixer', ko: 'Mixer' },
        galley: { en: 'Galley', ko: 'Galley' },
        citadel: { en: 'Citadel', ko: 'Citadel' },
      },
    },
    sites,
    failover,
    fencing,
    witness,
    scope,
    credential,
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
