import { defineLinkKind } from '../../kind.ts';
import { availability, localPref, medium, withDefault } from '../common-properties.ts';
import { cloudEdge, customerEdge } from '../link-ends.ts';
import { vpnProduct } from '../product-properties.ts';
import { sku } from '../recurring-properties.ts';
import { controller } from '../traffic-properties.ts';
import { cipher, dhGroup, dpdSec, ikeVersion, integrity, peerDevices, tunnelMbps, tunnels } from '../vpn-properties.ts';

const tunnelEnds = [...new Set([...customerEdge, ...cloudEdge]), 'subnet', 'cluster', 'legacy-system', 'service'];

export const vpn = defineLinkKind({
  id: 'vpn',
  family: 'wan',
  name: { en: 'VPN tunnel (generic)', ko: 'VPN 터널(일반)' },
  summary: {
    en: 'A tunnel of any kind between two networks, for products without a kind of their own.',
    ko: '두 네트워크를 잇는 터널입니다. 전용 종류가 없는 VPN 제품에 사용하세요.',
  },
  plane: 'data',
  ends: { from: tunnelEnds, to: tunnelEnds },
  stroke: 'dashed',
  properties: {
    protocol: {
      type: 'choice',
      label: { en: 'Protocol', ko: '프로토콜' },
      help: { en: 'Tunnel protocol.', ko: '터널 프로토콜입니다.' },
      options: {
        ipsec: { en: 'IPsec', ko: 'IPsec' },
        wireguard: { en: 'WireGuard', ko: 'WireGuard' },
        tls: { en: 'TLS (SSL VPN)', ko: 'TLS(SSL VPN)' },
        gre: { en: 'GRE (not encrypted)', ko: 'GRE(암호화 없음)' },
      },
    },
    product: vpnProduct,
    tunnels,
    tunnelMbps,
    peerDevices,
    ikeVersion,
    cipher,
    integrity,
    dhGroup,
    dpdSec,
    sku,
    controller,
    availability: withDefault(availability, 0.995),
    localPref: withDefault(localPref, 90),
    medium: withDefault(medium, 'internet'),
  },
});
