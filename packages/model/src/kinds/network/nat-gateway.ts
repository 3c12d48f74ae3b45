import { defineComponentKind } from '../../kind.ts';
import { availability, processingLatencyMs, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';

export const natGateway = defineComponentKind({
  id: 'nat-gateway',
  family: 'network',
  name: { en: 'NAT gateway', ko: 'NAT 게이트웨이' },
  summary: {
    en: 'Lets private addresses open connections outwards through shared public addresses.',
    ko: '사설 주소가 공유 공인 주소로 외부에 연결할 수 있게 합니다.',
  },
  icon: 'nat-gateway',
  parents: anywhere,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['snat', 'egress', 'address translation', '주소 변환'],
  properties: {
    egressIps: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 1,
      label: { en: 'Egress addresses', ko: '송신 IP 수' },
      help: {
        en: 'Public addresses it shares out; each allows a limited number of connections per destination.',
        ko: '공유하는 공인 주소의 수입니다. 주소마다 목적지별 동시 연결 수에 한도가 있습니다.',
      },
    },
    availability: withDefault(availability, 0.9995),
    latencyMs: withDefault(processingLatencyMs, 0),
  },
  facts: [
    {
      statement: {
        en: 'AWS NAT gateway: 55,000 simultaneous connections to one destination per address.',
        ko: 'AWS NAT 게이트웨이는 주소 하나당 동일 목적지로 동시 연결 55,000개까지 지원합니다.',
      },
      source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
    },
  ],
});
