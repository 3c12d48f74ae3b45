import { defineLinkKind } from '../../kind.ts';
import { availability, latencyMs, managed, medium, withDefault } from '../common-properties.ts';

const hubs = [
  'transit-hub',
  'circuit-gateway',
  'cloud-router',
  'vpn-gateway',
  'router',
  'multi-cloud-gateway',
  'sdwan-edge',
];

export const transitAttachment = defineLinkKind({
  id: 'transit-attachment',
  family: 'network',
  name: { en: 'Transit attachment', ko: '트랜짓 연결' },
  summary: {
    en: 'Attaches a network to a hub or gateway of the provider, which runs it redundantly.',
    ko: '네트워크를 제공자의 허브나 게이트웨이에 연결합니다. 제공자가 이중화하여 운영합니다.',
  },
  plane: 'data',
  ends: { from: hubs, to: [...hubs, 'vpc', 'subnet', 'firewall', 'private-cloud'] },
  stroke: 'solid',
  properties: {
    managed: withDefault(managed, true),
    availability: withDefault(availability, 1),
    latencyMs: withDefault(latencyMs, 0.25),
    medium: withDefault(medium, 'backbone'),
  },
});
