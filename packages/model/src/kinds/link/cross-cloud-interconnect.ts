import { defineLinkKind } from '../../kind.ts';
import { availability, latencyMs, localPref, medium, withDefault } from '../common-properties.ts';
import { cloudEdge } from '../link-ends.ts';
import { linkAggregation, metro, slaTarget } from '../recurring-properties.ts';
import { leadTimeDays, peeringLocation } from '../traffic-properties.ts';

const cloudSides = [...cloudEdge, 'vpn-gateway', 'firewall', 'customer-router', 'sdwan-edge'];

export const crossCloudInterconnect = defineLinkKind({
  id: 'cross-cloud-interconnect',
  family: 'wan',
  name: { en: 'Cross-cloud interconnect', ko: '클라우드 간 전용 연결' },
  summary: { en: 'A dedicated circuit directly between two clouds.', ko: '두 클라우드를 직접 잇는 전용 회선입니다.' },
  plane: 'data',
  ends: { from: cloudSides, to: cloudSides },
  circuit: true,
  stroke: 'double',
  properties: {
    slaTarget,
    lag: linkAggregation,
    metro,
    peeringLocation,
    leadTimeDays,
    availability: withDefault(availability, 0.999),
    latencyMs: withDefault(latencyMs, 1),
    localPref: withDefault(localPref, 100),
    medium: withDefault(medium, 'private'),
  },
  facts: [
    {
      statement: {
        en: 'AWS Interconnect: 99.99%, with MACsec between the providers by default; Google Cloud is the first partner.',
        ko: 'AWS Interconnect의 SLA는 99.99%이며 제공자 사이에 MACsec이 기본으로 적용됩니다. 첫 파트너는 Google Cloud입니다.',
      },
      source: 'https://aws.amazon.com/interconnect/sla/',
    },
  ],
});
