import { defineComponentKind } from '../../kind.ts';
import { availability, processingLatencyMs, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { exposure, rateLimit, tlsTermination } from '../recurring-properties.ts';
import { auditLog, backendTls, ddosProtection, tlsVersion } from '../security-properties.ts';
import { maxCapacityMbps, scaling } from '../traffic-properties.ts';

export const waf = defineComponentKind({
  id: 'waf',
  family: 'network',
  name: { en: 'Web application firewall', ko: '웹 방화벽(WAF)' },
  summary: {
    en: 'Inspects web requests and stops attacks before they reach the application.',
    ko: '웹 요청을 검사하여 공격이 애플리케이션에 도달하기 전에 차단합니다.',
  },
  icon: 'waf',
  parents: anywhere,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['web firewall', 'ddos', 'modsecurity', '웹방화벽'],
  properties: {
    exposure,
    tlsTermination,
    backendTls,
    tlsVersion,
    ddosProtection,
    rateLimit,
    auditLog,
    scaling,
    maxCapacityMbps,
    availability: withDefault(availability, 0.9995),
    latencyMs: withDefault(processingLatencyMs, 0.5),
  },
});
