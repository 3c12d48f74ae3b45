import { defineLinkKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { tlsVersion } from '../security-properties.ts';

const meshEnds = [
  'east-west-gateway',
  'ingress-gateway',
  'egress-gateway',
  'cluster',
  'namespace',
  'service',
  'workload',
];

export const meshTunnel = defineLinkKind({
  id: 'mesh-tunnel',
  family: 'overlay',
  name: { en: 'Mesh tunnel', ko: '메시 터널' },
  summary: {
    en: 'Mesh traffic between gateways or clusters, normally under mutual TLS.',
    ko: '게이트웨이나 클러스터 사이의 메시 트래픽이며, 보통 상호 TLS로 보호됩니다.',
  },
  plane: 'data',
  ends: { from: meshEnds, to: meshEnds },
  stroke: 'dashed',
  properties: {
    tlsVersion,
    availability: withDefault(availability, 0.9999),
  },
});
