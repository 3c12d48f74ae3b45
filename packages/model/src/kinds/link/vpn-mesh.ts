import { defineLinkKind } from '../../kind.ts';
import { availability, encryption, localPref, medium, withDefault } from '../common-properties.ts';
import { cloudEdge, customerEdge } from '../link-ends.ts';
import { vpnProduct } from '../product-properties.ts';
import { controller } from '../traffic-properties.ts';
import { cipher, dhGroup, dpdSec, ikeVersion, integrity, peerDevices, tunnelMbps, tunnels } from '../vpn-properties.ts';

const meshEnds = [
  ...new Set([...customerEdge, ...cloudEdge]),
  'cluster',
  'node-pool',
  'subnet',
  'legacy-system',
  'user-group',
];

export const vpnMesh = defineLinkKind({
  id: 'vpn-mesh',
  family: 'wan',
  name: { en: 'VPN mesh', ko: 'VPN 메시' },
  summary: {
    en: 'Tunnels between all members of a group, set up automatically by a controller.',
    ko: '컨트롤러가 그룹의 모든 멤버 사이에 자동으로 구성하는 터널입니다.',
  },
  plane: 'data',
  ends: { from: meshEnds, to: meshEnds },
  stroke: 'dashed',
  properties: {
    product: vpnProduct,
    tunnels,
    tunnelMbps,
    peerDevices,
    ikeVersion,
    cipher,
    integrity,
    dhGroup,
    dpdSec,
    controller,
    availability: withDefault(availability, 0.995),
    localPref: withDefault(localPref, 90),
    medium: withDefault(medium, 'internet'),
    encryption: withDefault(encryption, 'ipsec'),
  },
});
