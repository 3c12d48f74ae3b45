import { defineComponentKind } from '../../kind.ts';
import { availability, instances, processingLatencyMs, withDefault } from '../common-properties.ts';
import { besideWorkloads } from '../placement.ts';
import { gatewayProduct } from '../product-properties.ts';
import { allowedSources, authn, exposure, tlsTermination, topologySpread } from '../recurring-properties.ts';
import { backendTls, tlsVersion } from '../security-properties.ts';
import { maxCapacityMbps, maxPps, scaling } from '../traffic-properties.ts';

export const eastWestGateway = defineComponentKind({
  id: 'east-west-gateway',
  family: 'cluster',
  name: { en: 'East-west gateway', ko: '동서 게이트웨이' },
  summary: {
    en: 'Carries mesh traffic between clusters on different networks.',
    ko: '서로 다른 네트워크의 클러스터 사이에서 메시 트래픽을 전달합니다.',
  },
  icon: 'east-west',
  parents: besideWorkloads,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['istio', 'mesh gateway', 'multi-network', '클러스터 간'],
  properties: {
    exposure,
    allowedSources,
    tlsTermination,
    product: gatewayProduct,
    authn,
    backendTls,
    tlsVersion,
    scaling,
    maxCapacityMbps,
    maxPps,
    topologySpread,
    instances: withDefault(instances, 1),
    availability: withDefault(availability, 0.999),
    latencyMs: withDefault(processingLatencyMs, 1),
  },
  facts: [
    {
      statement: {
        en: "Istio's multi-network installation exposes the gateway through a public load balancer by default.",
        ko: 'Istio 다중 네트워크 설치에서는 기본적으로 게이트웨이가 공개 로드 밸런서로 노출됩니다.',
      },
      source: 'https://istio.io/latest/docs/setup/install/multicluster/multi-primary_multi-network/',
    },
  ],
});
