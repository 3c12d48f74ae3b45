import { defineComponentKind } from '../../kind.ts';
import { availability, processingLatencyMs, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { egressIps, maxPps } from '../traffic-properties.ts';

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
    egressIps,
    zonal: {
      type: 'boolean',
      label: { en: 'Zonal', ko: '영역 단위' },
      help: {
        en: 'It runs in one zone only and is lost with it.',
        ko: '한 영역에서만 실행되어 그 영역과 함께 중단되는지 나타냅니다.',
      },
    },
    maxPps,
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
