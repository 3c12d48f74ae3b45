import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { dnsQps, ttlSec } from '../recurring-properties.ts';
import { anycast, cacheEnabled, dnsPolicy, loopGuard } from '../traffic-properties.ts';

export const dnsServer = defineComponentKind({
  id: 'dns-server',
  family: 'network',
  name: { en: 'DNS server', ko: 'DNS 서버' },
  summary: {
    en: 'Answers or forwards name queries for a site or a network.',
    ko: '사이트나 네트워크의 이름 질의에 응답하거나 전달합니다.',
  },
  icon: 'dns-server',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['resolver', 'bind', 'name server', '리졸버', '네임 서버'],
  properties: {
    dnsQps,
    ttlSec,
    cacheEnabled,
    anycast,
    loopGuard,
    policy: dnsPolicy,
    availability: withDefault(availability, 0.999),
  },
});
