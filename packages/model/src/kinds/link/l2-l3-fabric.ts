import { defineLinkKind } from '../../kind.ts';
import { availability, encryption, latencyMs, medium, withDefault } from '../common-properties.ts';
import {
  applications,
  customerEdge,
  entryGateways,
  exitGateways,
  operationsSystems,
  resolvers,
  stores,
} from '../link-ends.ts';

const onFabric = [
  ...new Set([
    ...customerEdge,
    ...entryGateways,
    ...exitGateways,
    ...resolvers,
    ...applications,
    ...stores,
    ...operationsSystems,
  ]),
  'subnet',
  'cluster',
  'node-pool',
  'user-group',
  'multi-cloud-gateway',
  'bastion',
  'backup-vault',
  'key-management',
  'identity-provider',
];

export const l2L3Fabric = defineLinkKind({
  id: 'l2-l3-fabric',
  family: 'network',
  name: { en: 'Site fabric', ko: '사이트 패브릭' },
  summary: {
    en: 'Switched or routed network inside a site.',
    ko: '사이트 내부의 스위칭 또는 라우팅 네트워크입니다.',
  },
  plane: 'data',
  ends: { from: onFabric, to: onFabric },
  stroke: 'solid',
  properties: {
    availability: withDefault(availability, 0.9999),
    latencyMs: withDefault(latencyMs, 0.1),
    medium: withDefault(medium, 'private'),
    encryption: withDefault(encryption, 'none'),
  },
});
