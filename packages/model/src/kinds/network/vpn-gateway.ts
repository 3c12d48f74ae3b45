import { defineComponentKind } from '../../kind.ts';
import { availability, processingLatencyMs, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { vpnProduct } from '../product-properties.ts';
import { asn, sku } from '../recurring-properties.ts';
import {
  loopGuard,
  maxAttachments,
  maxCapacityMbps,
  maxPps,
  redistributesRoutes,
  scaling,
} from '../traffic-properties.ts';
import { cipher, dhGroup, ikeVersion, integrity } from '../vpn-properties.ts';

export const vpnGateway = defineComponentKind({
  id: 'vpn-gateway',
  family: 'network',
  name: { en: 'VPN gateway', ko: 'VPN 게이트웨이' },
  summary: {
    en: 'Ends IPsec tunnels, in a cloud or at a site.',
    ko: '클라우드나 사이트에서 IPsec 터널을 종단합니다.',
  },
  icon: 'vpn-gateway',
  parents: anywhere,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['ipsec', 'vgw', 'ha vpn', '가상 사설망'],
  properties: {
    sku,
    asn,
    activeActive: {
      type: 'boolean',
      label: { en: 'Active-active', ko: '액티브-액티브' },
      help: {
        en: 'Both gateway instances carry traffic at the same time.',
        ko: '두 게이트웨이 인스턴스가 동시에 트래픽을 전달합니다.',
      },
    },
    product: vpnProduct,
    maxAttachments,
    redistributesRoutes,
    loopGuard,
    maxPps,
    scaling,
    maxCapacityMbps,
    ikeVersion,
    cipher,
    integrity,
    dhGroup,
    availability: withDefault(availability, 0.9995),
    latencyMs: withDefault(processingLatencyMs, 0),
  },
  facts: [
    {
      statement: {
        en: 'One Azure VPN tunnel carries about 2.3 Gbps with AES-GCM-256 and 700 Mbps with AES-256 and SHA-256, whatever the gateway size.',
        ko: 'Azure VPN 터널 하나는 게이트웨이 규격과 무관하게 AES-GCM-256에서 약 2.3Gbps, AES-256과 SHA-256에서 약 700Mbps를 전달합니다.',
      },
      source: 'https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus',
    },
    {
      statement: {
        en: 'Google HA VPN reaches 99.99% only with two tunnels in a recommended topology.',
        ko: 'Google HA VPN의 99.99%는 권장 토폴로지에서 터널 두 개를 사용할 때만 성립합니다.',
      },
      source: 'https://docs.cloud.google.com/network-connectivity/docs/vpn/concepts/topologies',
    },
  ],
});
