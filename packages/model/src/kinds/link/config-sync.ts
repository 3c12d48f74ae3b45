import { defineLinkKind } from '../../kind.ts';
import { applications, clusterGroups, controllers } from '../link-ends.ts';
import { credential, scope } from '../security-properties.ts';

const steered = [
  ...new Set([...controllers, ...clusterGroups]),
  ...applications,
  'gitops',
  'ci-cd',
  'cluster',
  'namespace',
  'node-pool',
];

export const configSync = defineLinkKind({
  id: 'config-sync',
  family: 'management',
  name: { en: 'Configuration sync', ko: '구성 동기화' },
  summary: {
    en: 'Distributes configuration or policy to clusters and gateways.',
    ko: '클러스터와 게이트웨이에 구성이나 정책을 배포합니다.',
  },
  plane: 'config',
  ends: {
    from: steered,
    to: [
      ...steered,
      'firewall',
      'transit-hub',
      'ingress-gateway',
      'east-west-gateway',
      'egress-gateway',
      'api-gateway',
      'sdwan-edge',
      'multi-cloud-gateway',
      'vpc',
      'load-balancer',
      'global-load-balancer',
      'dns-gslb',
      'managed-dns',
      'dns-server',
    ],
  },
  stroke: 'dotted',
  properties: { scope, credential },
});
