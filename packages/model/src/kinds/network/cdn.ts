import { defineComponentKind } from '../../kind.ts';
import { availability, managed, processingLatencyMs, withDefault } from '../common-properties.ts';
import { exposure, rateLimit, tlsTermination, ttlSec } from '../recurring-properties.ts';
import { backendTls, ddosProtection, tlsVersion, waf } from '../security-properties.ts';

export const cdn = defineComponentKind({
  id: 'cdn',
  family: 'network',
  name: { en: 'Content delivery network', ko: '콘텐츠 전송 네트워크(CDN)' },
  summary: { en: 'Keeps copies of content near its users.', ko: '콘텐츠의 사본을 사용자 가까이에 보관합니다.' },
  icon: 'cdn',
  parents: ['canvas', 'cloud'],
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['edge cache', 'cloudfront', 'akamai', 'fastly', '엣지 캐시'],
  properties: {
    ttlSec,
    exposure,
    tlsTermination,
    backendTls,
    tlsVersion,
    waf,
    ddosProtection,
    rateLimit,
    managed: withDefault(managed, true),
    availability: withDefault(availability, 0.9999),
    latencyMs: withDefault(processingLatencyMs, 0),
  },
});
