import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { dnsQps, ttlSec } from '../recurring-properties.ts';
import { cacheEnabled, loopGuard } from '../traffic-properties.ts';

export const dnsResolverEndpoint = defineComponentKind({
  id: 'dns-resolver-endpoint',
  family: 'network',
  name: { en: 'DNS resolver endpoint', ko: 'DNS 리졸버 엔드포인트' },
  summary: {
    en: 'Addresses inside a cloud network that receive or forward DNS queries across the hybrid boundary.',
    ko: '하이브리드 경계에서 DNS 질의를 받거나 전달하는 클라우드 네트워크 내부의 주소입니다.',
  },
  icon: 'dns-resolver-endpoint',
  parents: ['canvas', 'cloud', 'region', 'vpc', 'subnet'],
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['route 53 resolver', 'private resolver', '조건부 전달'],
  properties: {
    direction: {
      type: 'choice',
      label: { en: 'Direction', ko: '방향' },
      help: {
        en: 'Whether queries come in from outside or go out to other servers.',
        ko: '외부에서 들어오는 질의인지 다른 서버로 나가는 질의인지 나타냅니다.',
      },
      options: { inbound: { en: 'Inbound', ko: '인바운드' }, outbound: { en: 'Outbound', ko: '아웃바운드' } },
    },
    dnsQps,
    ttlSec,
    cacheEnabled,
    loopGuard,
    availability: withDefault(availability, 0.9999),
  },
  facts: [
    {
      statement: {
        en: 'Route 53: use at least two addresses in different zones; one address answers about 10,000 queries per second, down to 1,500 with connection tracking.',
        ko: 'Route 53에서는 서로 다른 영역에 주소를 두 개 이상 두어야 하며, 주소 하나는 초당 약 10,000건, 연결 추적이 적용되면 1,500건까지 처리합니다.',
      },
      source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-resolver-endpoint-scaling.html',
    },
  ],
});
