import { defineLinkKind } from '../../kind.ts';
import { availability, encryption, latencyMs, localPref, medium, withDefault } from '../common-properties.ts';
import { cloudEdge, customerEdge } from '../link-ends.ts';
import { linkAggregation, metro, slaTarget } from '../recurring-properties.ts';
import { leadTimeDays, peeringLocation } from '../traffic-properties.ts';

export const cloudInterconnect = defineLinkKind({
  id: 'cloud-interconnect',
  family: 'wan',
  name: { en: 'Google Cloud Interconnect', ko: 'Google Cloud Interconnect' },
  summary: {
    en: 'A dedicated or partner circuit to Google Cloud with its VLAN attachment.',
    ko: 'VLAN 연결을 포함하여 Google Cloud로 가는 전용 또는 파트너 회선입니다.',
  },
  plane: 'data',
  ends: { from: customerEdge, to: cloudEdge },
  circuit: true,
  stroke: 'double',
  properties: {
    type: {
      type: 'choice',
      label: { en: 'Type', ko: '유형' },
      help: {
        en: 'A port of your own, capacity bought from a partner, or a port to another cloud.',
        ko: '자체 포트인지, 파트너를 통한 연결인지, 다른 클라우드로 가는 연결인지 나타냅니다.',
      },
      options: {
        dedicated: { en: 'Dedicated', ko: 'Dedicated' },
        partner: { en: 'Partner', ko: 'Partner' },
        'cross-cloud': { en: 'Cross-Cloud', ko: 'Cross-Cloud' },
      },
    },
    metro,
    ead: {
      type: 'number',
      integer: true,
      min: 1,
      max: 2,
      label: { en: 'Edge availability domain', ko: '에지 가용성 도메인' },
      help: {
        en: 'Zone 1 or 2 of the metro; the two are never under maintenance together.',
        ko: '메트로의 1번 또는 2번 영역입니다. 두 영역은 동시에 유지 보수하지 않습니다.',
      },
    },
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
        en: '99.99% needs four connections in two metros with two edge availability domains each, Cloud Routers in two regions and global dynamic routing.',
        ko: '99.99%에는 두 메트로에서 각각 두 에지 가용성 도메인에 걸친 연결 네 개, 두 리전의 Cloud Router, 전역 동적 라우팅이 필요합니다.',
      },
      source:
        'https://docs.cloud.google.com/network-connectivity/docs/interconnect/tutorials/dedicated-creating-9999-availability',
    },
    {
      statement: {
        en: '99.9% needs two connections in different edge availability domains of one metro.',
        ko: '99.9%에는 한 메트로의 서로 다른 에지 가용성 도메인에 연결 두 개가 필요합니다.',
      },
      source:
        'https://docs.cloud.google.com/network-connectivity/docs/interconnect/tutorials/dedicated-creating-999-availability',
    },
  ],
});
