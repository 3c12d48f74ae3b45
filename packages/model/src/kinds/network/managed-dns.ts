import { defineComponentKind } from '../../kind.ts';
import { availability, managed, withDefault } from '../common-properties.ts';
import { dnsQps, ttlSec } from '../recurring-properties.ts';
import { anycast, cacheEnabled, dnsPolicy, loopGuard } from '../traffic-properties.ts';

export const managedDns = defineComponentKind({
  id: 'managed-dns',
  family: 'network',
  name: { en: 'Managed DNS', ko: '관리형 DNS' },
  summary: {
    en: "The provider's DNS service, such as Route 53 or Cloud DNS.",
    ko: 'Route 53이나 Cloud DNS처럼 제공자가 운영하는 DNS 서비스입니다.',
  },
  icon: 'managed-dns',
  parents: ['canvas', 'cloud', 'region'],
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['route 53', 'cloud dns', 'azure dns', '클라우드 DNS'],
  properties: {
    dnsQps,
    ttlSec,
    cacheEnabled,
    policy: dnsPolicy,
    anycast,
    loopGuard,
    managed: withDefault(managed, true),
    availability: withDefault(availability, 0.9999),
  },
});
