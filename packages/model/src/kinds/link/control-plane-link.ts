import { defineLinkKind } from '../../kind.ts';
import { applications, clusterGroups, controllers, stores } from '../link-ends.ts';
import { credential, scope } from '../security-properties.ts';

export const controlPlaneLink = defineLinkKind({
  id: 'control-plane-link',
  family: 'management',
  name: { en: 'Control-plane link', ko: '컨트롤 플레인 링크' },
  summary: {
    en: 'Configuration or discovery between a controller and what it steers; carries no user traffic.',
    ko: '컨트롤러와 제어 대상 사이의 구성 및 탐색 연결입니다. 사용자 트래픽은 전달하지 않습니다.',
  },
  plane: 'control',
  ends: {
    from: controllers,
    to: [
      ...new Set([...controllers, ...clusterGroups, ...applications, ...stores]),
      'cluster',
      'node-pool',
      'namespace',
      'submariner-gateway',
      'ingress-gateway',
      'east-west-gateway',
      'egress-gateway',
      'api-gateway',
      'sdwan-edge',
      'multi-cloud-gateway',
      'transit-hub',
      'vpc',
      'firewall',
      'vpn-gateway',
      'bastion',
      'backup-vault',
    ],
  },
  stroke: 'dotted',
  properties: { scope, credential },
});
