import { defineComponentKind } from '../../kind.ts';
import { availability, managed, processingLatencyMs, withDefault } from '../common-properties.ts';
import { dnsQps, healthCheck, ttlSec } from '../recurring-properties.ts';
import {
  anycast,
  capacityBased,
  dnsPolicy,
  dynamicWeights,
  failThreshold,
  healthBased,
  probeIntervalSec,
  weights,
} from '../traffic-properties.ts';

export const dnsGslb = defineComponentKind({
  id: 'dns-gslb',
  family: 'network',
  name: { en: 'DNS-based load balancing', ko: 'DNS 기반 부하 분산(GSLB)' },
  summary: {
    en: 'Answers a name with the address of a healthy or near site; draw it on the path of the users who depend on its answer.',
    ko: '정상이거나 가까운 사이트의 주소로 응답합니다. 응답에 의존하는 사용자의 경로에 그리세요.',
  },
  icon: 'dns-gslb',
  parents: ['canvas', 'cloud', 'region', 'data-center'],
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['gslb', 'route 53', 'traffic manager', 'geo dns', '지역 라우팅'],
  properties: {
    policy: dnsPolicy,
    ttlSec,
    healthCheck,
    probeIntervalSec,
    failThreshold,
    weights,
    dynamicWeights,
    healthBased,
    capacityBased,
    anycast,
    dnsQps,
    managed: withDefault(managed, true),
    availability: withDefault(availability, 0.9999),
    latencyMs: withDefault(processingLatencyMs, 0),
  },
});
