import { defineLinkKind } from '../../kind.ts';
import { availability, medium, withDefault } from '../common-properties.ts';

export const internetLink = defineLinkKind({
  id: 'internet-link',
  family: 'wan',
  name: { en: 'Internet access', ko: '인터넷 회선' },
  summary: {
    en: 'An access line from a site, network or user to the internet.',
    ko: '사이트, 네트워크, 사용자를 인터넷에 연결하는 접속 회선입니다.',
  },
  plane: 'data',
  ends: {
    from: ['internet'],
    to: [
      'data-center',
      'branch-site',
      'colo-location',
      'user-group',
      'vpc',
      'subnet',
      'router',
      'customer-router',
      'firewall',
      'vpn-gateway',
      'nat-gateway',
      'load-balancer',
      'ingress-gateway',
      'east-west-gateway',
      'submariner-gateway',
      'cluster',
      'service',
      'dns-server',
      'object-store',
    ],
  },
  stroke: 'dashed',
  properties: {
    availability: withDefault(availability, 0.995),
    medium: withDefault(medium, 'internet'),
  },
});
