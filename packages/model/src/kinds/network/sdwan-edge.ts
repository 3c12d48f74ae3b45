import { defineComponentKind } from '../../kind.ts';
import { availability, processingLatencyMs, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { asn } from '../recurring-properties.ts';
import { loopGuard, maxPps, redistributesRoutes } from '../traffic-properties.ts';

export const sdwanEdge = defineComponentKind({
  id: 'sdwan-edge',
  family: 'network',
  name: { en: 'SD-WAN edge', ko: 'SD-WAN 엣지' },
  summary: {
    en: 'A branch or data center appliance that chooses the best line for each application.',
    ko: '애플리케이션마다 가장 좋은 회선을 고르는 지사나 센터의 장비입니다.',
  },
  icon: 'sdwan-edge',
  parents: anywhere,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['cpe', 'overlay', 'sd wan', '지사 장비'],
  properties: {
    asn,
    redistributesRoutes,
    loopGuard,
    maxPps,
    availability: withDefault(availability, 0.9995),
    latencyMs: withDefault(processingLatencyMs, 0),
  },
});
