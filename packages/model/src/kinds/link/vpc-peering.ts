import { defineLinkKind } from '../../kind.ts';
import { availability, managed, medium, withDefault } from '../common-properties.ts';

export const vpcPeering = defineLinkKind({
  id: 'vpc-peering',
  family: 'network',
  name: { en: 'VPC peering', ko: 'VPC 피어링' },
  summary: {
    en: 'Joins two VPCs directly; traffic cannot pass through to a third.',
    ko: '두 VPC를 직접 연결합니다. 이를 거쳐 세 번째 VPC로 갈 수는 없습니다.',
  },
  plane: 'data',
  ends: { from: ['vpc'], to: ['vpc'] },
  stroke: 'solid',
  properties: {
    managed: withDefault(managed, true),
    availability: withDefault(availability, 0.9999),
    medium: withDefault(medium, 'backbone'),
  },
  facts: [
    {
      statement: {
        en: 'Peering is one to one and not transitive; ranges of the two VPCs must not overlap.',
        ko: '피어링은 일대일이며 전이되지 않습니다. 두 VPC의 대역은 겹칠 수 없습니다.',
      },
      source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
    },
  ],
});
