import { defineComponentKind } from '../../kind.ts';
import { availability, processingLatencyMs, withDefault } from '../common-properties.ts';
import { onCustomerSite } from '../placement.ts';
import { asn } from '../recurring-properties.ts';
import { loopGuard, maxPps, redistributesRoutes } from '../traffic-properties.ts';

export const customerRouter = defineComponentKind({
  id: 'customer-router',
  family: 'network',
  name: { en: 'Customer router', ko: '고객 라우터' },
  summary: {
    en: 'Your router at the edge of a site, where circuits and tunnels end.',
    ko: '회선과 터널이 종단되는 사이트 경계의 자체 라우터입니다.',
  },
  icon: 'customer-router',
  parents: onCustomerSite,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['cpe', 'edge router', 'ce', 'wan', '엣지 라우터'],
  properties: {
    asn,
    redistributesRoutes,
    loopGuard,
    maxPps,
    availability: withDefault(availability, 0.9995),
    latencyMs: withDefault(processingLatencyMs, 0),
  },
});
