import { defineComponentKind } from '../../kind.ts';
import { meshProperties } from '../mesh-properties.ts';
import { acrossClusters } from '../placement.ts';

export const consul = defineComponentKind({
  id: 'consul',
  family: 'mesh',
  name: { en: 'Consul service mesh', ko: 'Consul 서비스 메시' },
  summary: {
    en: 'The Consul service mesh, joined by cluster peering or WAN federation.',
    ko: '클러스터 피어링이나 WAN 연합으로 연결하는 Consul 서비스 메시입니다.',
  },
  icon: 'mesh',
  parents: acrossClusters,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['service mesh', 'consul connect', 'hashicorp', '서비스 메시'],
  properties: {
    ...meshProperties,
  },
  facts: [
    {
      statement: {
        en: 'Cluster peering needs mesh gateways, peering tokens and exported services.',
        ko: '클러스터 피어링에는 메시 게이트웨이, 피어링 토큰, 공개한 서비스가 필요합니다.',
      },
      source: 'https://developer.hashicorp.com/consul/docs/connect/cluster-peering',
    },
  ],
});
