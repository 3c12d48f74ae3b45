import { defineComponentKind } from '../../kind.ts';
import { availability, instances, processingLatencyMs, withDefault } from '../common-properties.ts';
import { besideWorkloads } from '../placement.ts';
import { gatewayProduct } from '../product-properties.ts';
import { topologySpread } from '../recurring-properties.ts';
import { auditLog, authorizationPolicy, tlsVersion } from '../security-properties.ts';
import { egressIps, maxCapacityMbps, maxPps, scaling } from '../traffic-properties.ts';

export const egressGateway = defineComponentKind({
  id: 'egress-gateway',
  family: 'cluster',
  name: { en: 'Egress gateway', ko: '이그레스 게이트웨이' },
  summary: { en: 'The controlled way out of a cluster.', ko: '클러스터에서 외부로 나가는 통제된 경로입니다.' },
  icon: 'egress',
  parents: besideWorkloads,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['egress', 'proxy', 'outbound', '송신'],
  properties: {
    product: gatewayProduct,
    egressIps,
    authorizationPolicy,
    tlsVersion,
    auditLog,
    scaling,
    maxCapacityMbps,
    maxPps,
    topologySpread,
    instances: withDefault(instances, 1),
    availability: withDefault(availability, 0.999),
    latencyMs: withDefault(processingLatencyMs, 1),
  },
});
