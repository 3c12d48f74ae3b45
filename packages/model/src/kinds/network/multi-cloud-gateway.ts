import { defineComponentKind } from '../../kind.ts';
import { availability, processingLatencyMs, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { asn, sku } from '../recurring-properties.ts';
import {
  loopGuard,
  maxAttachments,
  maxCapacityMbps,
  maxPps,
  redistributesRoutes,
  scaling,
} from '../traffic-properties.ts';

export const multiCloudGateway = defineComponentKind({
  id: 'multi-cloud-gateway',
  family: 'network',
  name: { en: 'Multi-cloud gateway', ko: '멀티 클라우드 게이트웨이' },
  summary: {
    en: 'Joins networks of several clouds under one routing policy.',
    ko: '여러 클라우드의 네트워크를 하나의 라우팅 정책으로 연결합니다.',
  },
  icon: 'multi-cloud-gateway',
  parents: anywhere,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['aviatrix', 'alkira', 'transit', '다중 클라우드'],
  properties: {
    asn,
    sku,
    redistributesRoutes,
    loopGuard,
    maxAttachments,
    maxPps,
    scaling,
    maxCapacityMbps,
    availability: withDefault(availability, 0.9995),
    latencyMs: withDefault(processingLatencyMs, 0),
  },
});
