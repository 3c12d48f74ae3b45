import { defineLinkKind } from '../../kind.ts';
import { resolvers } from '../link-ends.ts';

export const dnsForwarding = defineLinkKind({
  id: 'dns-forwarding',
  family: 'management',
  name: { en: 'DNS forwarding', ko: 'DNS 전달' },
  summary: {
    en: 'One name server asks another for names it does not know.',
    ko: '한 네임 서버가 모르는 이름을 다른 네임 서버에 질의합니다.',
  },
  plane: 'dns',
  ends: { from: resolvers, to: resolvers },
  stroke: 'dotted',
  properties: {},
});
