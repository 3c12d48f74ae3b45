import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { cidrs } from '../recurring-properties.ts';
import { account, anyAnyRule, isolationPolicy, managementOpen } from '../security-properties.ts';
import { maxAttachments, plannedPeers, resolvers } from '../traffic-properties.ts';

export const vpc = defineComponentKind({
  id: 'vpc',
  family: 'network',
  name: { en: 'VPC / VNet', ko: 'VPC / VNet' },
  summary: {
    en: 'A private network in a cloud; carries only traffic from or to what it contains.',
    ko: '클라우드 안의 사설 네트워크입니다. 내부에 있는 구성 요소의 트래픽만 전달합니다.',
  },
  icon: 'vpc',
  parents: ['canvas', 'cloud', 'private-cloud', 'region'],
  container: true,
  transit: 'inside',
  size: { width: 480, height: 320 },
  keywords: ['virtual private cloud', 'vnet', 'virtual network', '가상 네트워크'],
  properties: {
    cidrs,
    routingMode: {
      type: 'choice',
      label: { en: 'Dynamic routing mode', ko: '동적 라우팅 모드' },
      help: {
        en: 'Google Cloud: whether Cloud Routers exchange routes of all regions; 99.99% Interconnect needs global.',
        ko: 'Google Cloud에서 Cloud Router가 모든 리전의 경로를 교환하는지 정합니다. 99.99% Interconnect에는 전역이 필요합니다.',
      },
      options: { regional: { en: 'Regional', ko: '리전' }, global: { en: 'Global', ko: '전역' } },
    },
    gatewayTransit: {
      type: 'boolean',
      default: false,
      label: { en: 'Gateway transit', ko: '게이트웨이 전송' },
      help: {
        en: 'Lets peered networks pass through; without it peering is not transitive.',
        ko: '피어링된 네트워크의 트래픽이 지나갈 수 있게 합니다. 없으면 피어링은 전이되지 않습니다.',
      },
    },
    account,
    plannedPeers,
    resolvers,
    maxAttachments,
    isolationPolicy,
    anyAnyRule,
    managementOpen,
    summarizable: {
      type: 'boolean',
      label: { en: 'Ranges can be summarised', ko: '경로 요약 가능' },
      help: {
        en: 'Its ranges are contiguous, so that one route covers them.',
        ko: '대역이 연속되어 하나의 경로로 요약할 수 있는지 나타냅니다.',
      },
    },
    availability: withDefault(availability, 1),
  },
  facts: [
    {
      statement: {
        en: 'VPC peering is not transitive: traffic cannot pass through a VPC to a third one.',
        ko: 'VPC 피어링은 전이되지 않습니다. 한 VPC를 거쳐 다른 VPC로 갈 수 없습니다.',
      },
      source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
    },
    {
      statement: {
        en: 'Google Dedicated Interconnect reaches 99.99% only with global dynamic routing.',
        ko: 'Google Dedicated Interconnect의 99.99%는 전역 동적 라우팅일 때만 성립합니다.',
      },
      source:
        'https://docs.cloud.google.com/network-connectivity/docs/interconnect/tutorials/dedicated-creating-9999-availability',
    },
  ],
});
