import { defineComponentKind } from '../../kind.ts';
import { availability, processingLatencyMs, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { loopGuard, maxPps, redistributesRoutes } from '../traffic-properties.ts';

export const router = defineComponentKind({
  id: 'router',
  family: 'network',
  name: { en: 'Router (generic)', ko: '라우터(일반)' },
  summary: {
    en: 'Forwards any traffic; perfect unless you state figures, so any network can be written down.',
    ko: '모든 트래픽을 전달합니다. 수치를 입력하지 않으면 이상적인 장비로 보므로 어떤 네트워크든 표현할 수 있습니다.',
  },
  icon: 'router',
  parents: anywhere,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['node', 'switch', 'appliance', '스위치'],
  properties: {
    redistributesRoutes,
    loopGuard,
    maxPps,
    availability: withDefault(availability, 1),
    latencyMs: withDefault(processingLatencyMs, 0),
  },
});
