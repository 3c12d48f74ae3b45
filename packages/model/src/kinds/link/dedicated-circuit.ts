import { defineLinkKind } from '../../kind.ts';
import { availability, encryption, latencyMs, localPref, medium, withDefault } from '../common-properties.ts';
import { cloudEdge, customerEdge } from '../link-ends.ts';
import { linkAggregation, slaTarget } from '../recurring-properties.ts';
import { leadTimeDays, peeringLocation } from '../traffic-properties.ts';

const circuitEnds = [...new Set([...customerEdge, ...cloudEdge])];

export const dedicatedCircuit = defineLinkKind({
  id: 'dedicated-circuit',
  family: 'wan',
  name: { en: 'Dedicated circuit', ko: '전용선' },
  summary: {
    en: 'A leased line of a carrier between two sites, or to a cloud.',
    ko: '두 사이트 사이 또는 클라우드로 가는 통신사의 임대 회선입니다.',
  },
  plane: 'data',
  ends: { from: circuitEnds, to: circuitEnds },
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
});
