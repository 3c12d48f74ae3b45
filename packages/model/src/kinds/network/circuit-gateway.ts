import { defineComponentKind } from '../../kind.ts';
import { availability, managed, processingLatencyMs, withDefault } from '../common-properties.ts';
import { inProviderNetwork } from '../placement.ts';
import { asn, sku } from '../recurring-properties.ts';
import { loopGuard, redistributesRoutes } from '../traffic-properties.ts';

export const circuitGateway = defineComponentKind({
  id: 'circuit-gateway',
  family: 'network',
  name: { en: 'Circuit gateway', ko: '전용선 게이트웨이' },
  summary: {
    en: 'The cloud end of dedicated circuits, such as a Direct Connect gateway or an ExpressRoute gateway.',
    ko: 'Direct Connect 게이트웨이, ExpressRoute 게이트웨이처럼 전용선이 종단되는 클라우드 측 게이트웨이입니다.',
  },
  icon: 'circuit-gateway',
  parents: inProviderNetwork,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['direct connect gateway', 'dxgw', 'expressroute gateway', 'virtual private gateway'],
  properties: {
    asn,
    sku,
    redistributesRoutes,
    loopGuard,
    managed: withDefault(managed, true),
    availability: withDefault(availability, 0.99995),
    latencyMs: withDefault(processingLatencyMs, 0),
  },
});
