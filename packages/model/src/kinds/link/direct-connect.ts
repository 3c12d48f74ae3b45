import { defineLinkKind } from '../../kind.ts';
import { availability, encryption, latencyMs, localPref, medium, withDefault } from '../common-properties.ts';
import { cloudEdge, customerEdge } from '../link-ends.ts';
import { linkAggregation, slaTarget } from '../recurring-properties.ts';
import { leadTimeDays, peeringLocation } from '../traffic-properties.ts';

export const directConnect = defineLinkKind({
  id: 'direct-connect',
  family: 'wan',
  name: { en: 'AWS Direct Connect', ko: 'AWS Direct Connect' },
  summary: {
    en: 'A dedicated circuit from your router to AWS through a Direct Connect location.',
    ko: 'Direct Connect 로케이션을 거쳐 고객 라우터와 AWS를 잇는 전용선입니다.',
  },
  plane: 'data',
  ends: { from: customerEdge, to: cloudEdge },
  circuit: true,
  stroke: 'double',
  properties: {
    slaTarget,
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
        en: 'Maximum resiliency (99.99%) needs separate connections on separate devices in more than one location; high resiliency (99.9%) one connection in each of two locations.',
        ko: '최대 복원력(99.99%)에는 둘 이상의 로케이션에서 서로 다른 장비의 연결이, 높은 복원력(99.9%)에는 두 로케이션에 연결이 하나씩 필요합니다.',
      },
      source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_toolkit.html',
    },
    {
      statement: {
        en: 'The SLA depends on the topology: 99.99%, 99.9% or 95%.',
        ko: 'SLA는 토폴로지에 따라 99.99%, 99.9%, 95%로 나뉩니다.',
      },
      source: 'https://aws.amazon.com/directconnect/sla/',
    },
  ],
});
