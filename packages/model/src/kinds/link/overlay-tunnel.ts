import { defineLinkKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { cableDriver } from '../recurring-properties.ts';

const tunnelEnds = [
  'submariner-gateway',
  'cluster',
  'node-pool',
  'router',
  'customer-router',
  'firewall',
  'vpn-gateway',
  'data-center',
  'branch-site',
  'private-cloud',
  'sdwan-edge',
  'multi-cloud-gateway',
  'vpc',
];

export const overlayTunnel = defineLinkKind({
  id: 'overlay-tunnel',
  family: 'overlay',
  name: { en: 'Overlay tunnel', ko: '오버레이 터널' },
  summary: {
    en: 'Carries pod or site networks over another network, such as a Submariner cable.',
    ko: 'Submariner 케이블처럼 파드나 사이트의 네트워크를 다른 네트워크 위로 전달합니다.',
  },
  plane: 'data',
  ends: { from: tunnelEnds, to: tunnelEnds },
  stroke: 'dashed',
  properties: { cableDriver, availability: withDefault(availability, 0.9999) },
  facts: [
    {
      statement: {
        en: 'VXLAN takes 50 bytes from the MTU on IPv4; Submariner plans up to 120 bytes for IPsec.',
        ko: 'VXLAN은 IPv4에서 MTU를 50바이트 줄이고, Submariner는 IPsec에 최대 120바이트를 예약합니다.',
      },
      source: 'https://github.com/submariner-io/submariner/blob/devel/pkg/routeagent_driver/handlers/mtu/mtuhandler.go',
    },
  ],
});
