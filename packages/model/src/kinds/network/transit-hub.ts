import { defineComponentKind } from '../../kind.ts';
import { availability, managed, processingLatencyMs, withDefault } from '../common-properties.ts';
import { inProviderNetwork } from '../placement.ts';
import { asn } from '../recurring-properties.ts';
import { loopGuard, maxAttachments, maxPps, redistributesRoutes } from '../traffic-properties.ts';

export const transitHub = defineComponentKind({
  id: 'transit-hub',
  family: 'network',
  name: { en: 'Transit hub', ko: '트랜짓 허브' },
  summary: {
    en: 'A regional hub that connects many networks and circuits, such as AWS Transit Gateway or Azure Virtual WAN hub.',
    ko: 'AWS Transit Gateway, Azure Virtual WAN 허브처럼 여러 네트워크와 회선을 연결하는 리전 허브입니다.',
  },
  icon: 'transit-hub',
  parents: inProviderNetwork,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['transit gateway', 'tgw', 'virtual wan', 'ncc', '전송 게이트웨이'],
  properties: {
    asn,
    maxAttachments,
    redistributesRoutes,
    loopGuard,
    maxPps,
    managed: withDefault(managed, true),
    availability: withDefault(availability, 0.99995),
    latencyMs: withDefault(processingLatencyMs, 0),
  },
  facts: [
    {
      statement: {
        en: 'AWS Transit Gateway: 5,000 attachments per gateway and 10,000 routes.',
        ko: 'AWS Transit Gateway는 게이트웨이당 연결 5,000개와 경로 10,000개까지 지원합니다.',
      },
      source: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html',
    },
    {
      statement: {
        en: 'AWS Transit Gateway SLA: 99.95%. It is a refund promise, not a failure probability.',
        ko: 'AWS Transit Gateway의 SLA는 99.95%입니다. 이는 환불 약속이며 고장 확률이 아닙니다.',
      },
      source: 'https://aws.amazon.com/transit-gateway/sla/',
    },
  ],
});
