import { defineComponentKind } from '../../kind.ts';
import { availability, processingLatencyMs, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { exposure, healthCheck, rateLimit, tlsTermination, topologySpread } from '../recurring-properties.ts';
import { backendTls, ddosProtection, tlsVersion, waf } from '../security-properties.ts';
import {
  capacityBased,
  failThreshold,
  healthBased,
  maxCapacityMbps,
  maxPps,
  probeIntervalSec,
  scaling,
  strategy,
  weights,
} from '../traffic-properties.ts';

export const loadBalancer = defineComponentKind({
  id: 'load-balancer',
  family: 'network',
  name: { en: 'Load balancer', ko: '로드 밸런서' },
  summary: {
    en: 'Spreads connections or requests over several backends.',
    ko: '연결이나 요청을 여러 백엔드로 분산합니다.',
  },
  icon: 'load-balancer',
  parents: anywhere,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['lb', 'alb', 'nlb', 'l4', 'l7', 'slb', '부하 분산'],
  properties: {
    balancing: {
      type: 'choice',
      label: { en: 'Balancing layer', ko: '분산 계층' },
      help: {
        en: 'Whether it works on connections (L4) or on requests (L7).',
        ko: '연결 단위(L4)로 분산하는지 요청 단위(L7)로 분산하는지 나타냅니다.',
      },
      options: { l4: { en: 'Layer 4', ko: 'L4' }, l7: { en: 'Layer 7', ko: 'L7' } },
    },
    healthCheck,
    exposure,
    tlsTermination,
    strategy,
    healthBased,
    capacityBased,
    weights,
    probeIntervalSec,
    failThreshold,
    backendTls,
    tlsVersion,
    waf,
    ddosProtection,
    rateLimit,
    maxPps,
    scaling,
    maxCapacityMbps,
    topologySpread,
    availability: withDefault(availability, 0.9999),
    latencyMs: withDefault(processingLatencyMs, 0),
  },
});
