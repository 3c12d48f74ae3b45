import { defineComponentKind } from '../../kind.ts';
import { discovery } from '../application-properties.ts';
import { networkModel, podRoutable } from '../cluster-group-properties.ts';
import { withDefault } from '../common-properties.ts';
import { acrossClusters } from '../placement.ts';
import { productVersion } from '../product-properties.ts';
import { cableDriver, members } from '../recurring-properties.ts';
import { egressIps } from '../traffic-properties.ts';

export const submariner = defineComponentKind({
  id: 'submariner',
  family: 'mesh',
  name: { en: 'Submariner', ko: 'Submariner' },
  summary: {
    en: 'Connects the pod and service networks of several clusters through tunnels between gateways.',
    ko: '게이트웨이 사이의 터널로 여러 클러스터의 파드 및 서비스 네트워크를 연결합니다.',
  },
  icon: 'submariner',
  parents: acrossClusters,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['multi-cluster', 'cluster set', 'globalnet', '다중 클러스터'],
  properties: {
    members,
    globalnet: {
      type: 'boolean',
      default: false,
      label: { en: 'Globalnet', ko: 'Globalnet' },
      help: {
        en: 'Translates addresses so that clusters with overlapping ranges can be joined.',
        ko: '주소를 변환하여 대역이 겹치는 클러스터도 연결할 수 있게 합니다.',
      },
    },
    cableDriver: withDefault(cableDriver, 'libreswan'),
    version: productVersion,
    networkModel,
    podRoutable,
    discovery,
    egressIps: withDefault(egressIps, 8),
  },
  facts: [
    {
      statement: {
        en: 'Cluster ranges must not overlap unless Globalnet is used.',
        ko: 'Globalnet을 사용하지 않으면 클러스터 대역이 겹치면 안 됩니다.',
      },
      source: 'https://submariner.io/getting-started/architecture/globalnet/',
    },
    {
      statement: {
        en: 'Libreswan (IPsec) is the default cable driver; VXLAN does not encrypt.',
        ko: '기본 케이블 드라이버는 Libreswan(IPsec)이며, VXLAN은 암호화하지 않습니다.',
      },
      source: 'https://submariner.io/getting-started/architecture/gateway-engine/',
    },
  ],
});
