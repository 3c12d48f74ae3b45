import { defineLinkKind } from '../../kind.ts';
import { availability, encryption, latencyMs, localPref, medium, withDefault } from '../common-properties.ts';
import { cloudEdge, customerEdge } from '../link-ends.ts';
import { linkAggregation, slaTarget } from '../recurring-properties.ts';
import { leadTimeDays, peeringLocation } from '../traffic-properties.ts';

export const expressroute = defineLinkKind({
  id: 'expressroute',
  family: 'wan',
  name: { en: 'Azure ExpressRoute', ko: 'Azure ExpressRoute' },
  summary: {
    en: 'A dedicated circuit to Azure through a peering location; each circuit has two BGP sessions.',
    ko: '피어링 로케이션을 거쳐 Azure로 가는 전용선이며, 회선마다 BGP 세션이 두 개입니다.',
  },
  plane: 'data',
  ends: { from: customerEdge, to: cloudEdge },
  circuit: true,
  stroke: 'double',
  properties: {
    slaTarget,
    bgpSessions: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 0,
      max: 2,
      label: { en: 'BGP sessions up', ko: '연결된 BGP 세션 수' },
      help: {
        en: 'The SLA holds only when both sessions of the circuit are up.',
        ko: '회선의 두 세션이 모두 연결되어 있을 때만 SLA가 적용됩니다.',
      },
    },
    lag: linkAggregation,
    peeringLocation,
    leadTimeDays,
    availability: withDefault(availability, 0.999),
    latencyMs: withDefault(latencyMs, 1),
    localPref: withDefault(localPref, 100),
    medium: withDefault(medium, 'private'),
    encryption: withDefault(encryption, 'none'),
  },
  facts: [
    {
      statement: {
        en: 'Maximum resiliency is two circuits at two peering locations; a single circuit at one site is not recommended for critical work.',
        ko: '최대 복원력은 두 피어링 로케이션의 회선 두 개입니다. 한 곳의 단일 회선은 중요한 업무에 권장되지 않습니다.',
      },
      source: 'https://learn.microsoft.com/azure/expressroute/design-architecture-for-resiliency',
    },
  ],
});
