import { defineLinkKind } from '../../kind.ts';
import { availability, encryption, localPref, medium, withDefault } from '../common-properties.ts';
import { cloudEdge, customerEdge } from '../link-ends.ts';
import { vpnProduct } from '../product-properties.ts';
import { sku } from '../recurring-properties.ts';
import { controller } from '../traffic-properties.ts';
import { cipher, dhGroup, dpdSec, ikeVersion, integrity, peerDevices, tunnelMbps, tunnels } from '../vpn-properties.ts';

const tunnelEnds = [...new Set([...customerEdge, ...cloudEdge])];

export const vpnSiteToSite = defineLinkKind({
  id: 'vpn-site-to-site',
  family: 'wan',
  name: { en: 'Site-to-site VPN', ko: '사이트 간 VPN' },
  summary: {
    en: 'IPsec tunnels between two sites or a site and a cloud, usually over the internet.',
    ko: '주로 인터넷을 통해 두 사이트 또는 사이트와 클라우드를 잇는 IPsec 터널입니다.',
  },
  plane: 'data',
  ends: { from: tunnelEnds, to: tunnelEnds },
  stroke: 'dashed',
  properties: {
    product: vpnProduct,
    sku,
    tunnels,
    tunnelMbps,
    peerDevices,
    ikeVersion,
    cipher,
    integrity,
    dhGroup,
    dpdSec,
    controller,
    // Over the internet a tunnel is no better than the one access line it runs on.
    availability: withDefault(availability, 0.995),
    localPref: withDefault(localPref, 90),
    medium: withDefault(medium, 'internet'),
    encryption: withDefault(encryption, 'ipsec'),
  },
  facts: [
    {
      statement: {
        en: 'AWS: a connection has two tunnels that end in different zones; a standard tunnel carries up to 1.25 Gbps.',
        ko: 'AWS 연결에는 서로 다른 영역에서 종단되는 터널이 두 개 있으며, 표준 터널은 최대 1.25Gbps를 전달합니다.',
      },
      source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
    },
    {
      statement: {
        en: 'AWS Site-to-Site VPN SLA: 99.95% per connection when both tunnels are configured.',
        ko: 'AWS Site-to-Site VPN의 SLA는 두 터널을 모두 구성했을 때 연결당 99.95%입니다.',
      },
      source: 'https://aws.amazon.com/vpn/site-to-site-vpn-sla/',
    },
  ],
});
