import { defineComponentKind } from '../../kind.ts';
import { availability, managed, processingLatencyMs, withDefault } from '../common-properties.ts';
import { exposure, healthCheck, rateLimit, tlsTermination } from '../recurring-properties.ts';
import { backendTls, ddosProtection, tlsVersion, waf } from '../security-properties.ts';
import {
  anycast,
  capacityBased,
  dynamicWeights,
  failThreshold,
  healthBased,
  maxPps,
  probeIntervalSec,
  strategy,
  weights,
} from '../traffic-properties.ts';

export const globalLoadBalancer = defineComponentKind({
  id: 'global-load-balancer',
  family: 'network',
  name: { en: 'Global load balancer', ko: '글로벌 로드 밸런서' },
  summary: {
    en: 'Takes requests anywhere in the world and passes them to a region that can serve them.',
    ko: '전 세계의 요청을 받아 처리할 수 있는 리전으로 전달합니다.',
  },
  icon: 'global-load-balancer',
  parents: ['canvas', 'cloud', 'region'],
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['front door', 'global accelerator', 'anycast', 'gslb', '글로벌 부하 분산'],
  properties: {
    strategy,
    healthBased,
    capacityBased,
    weights,
    dynamicWeights,
    healthCheck,
    probeIntervalSec,
    failThreshold,
    anycast,
    exposure,
    tlsTermination,
    backendTls,
    tlsVersion,
    waf,
    ddosProtection,
    rateLimit,
    maxPps,
    managed: withDefault(managed, true),
    availability: withDefault(availability, 0.9999),
    latencyMs: withDefault(processingLatencyMs, 0),
  },
});
