import { defineLinkKind } from '../../kind.ts';
import { availability, encryption, localPref, medium, withDefault } from '../common-properties.ts';
import { cloudEdge } from '../link-ends.ts';
import { controller } from '../traffic-properties.ts';
import { cipher, peerDevices, tunnelMbps, tunnels } from '../vpn-properties.ts';

export const sdWan = defineLinkKind({
  id: 'sd-wan',
  family: 'wan',
  name: { en: 'SD-WAN overlay', ko: 'SD-WAN 오버레이' },
  summary: {
    en: 'An encrypted overlay that spreads applications over several lines by their quality.',
    ko: '회선 품질에 따라 애플리케이션을 여러 회선에 나누어 보내는 암호화 오버레이입니다.',
  },
  plane: 'data',
  ends: {
    from: ['sdwan-edge'],
    to: ['sdwan-edge', ...cloudEdge, 'vpn-gateway', 'internet', 'data-center', 'branch-site', 'customer-router'],
  },
  stroke: 'dashed',
  properties: {
    dynamicPath: {
      type: 'boolean',
      label: { en: 'Dynamic path selection', ko: '동적 경로 선택' },
      help: {
        en: 'Traffic moves to another line when quality drops.',
        ko: '품질이 떨어지면 트래픽을 다른 회선으로 옮깁니다.',
      },
    },
    appAware: {
      type: 'boolean',
      label: { en: 'Application-aware', ko: '애플리케이션 인식' },
      help: { en: 'Lines are chosen by application.', ko: '애플리케이션별로 회선을 선택합니다.' },
    },
    cloudOnramp: {
      type: 'boolean',
      label: { en: 'Cloud on-ramp', ko: '클라우드 직접 연동' },
      help: {
        en: 'Connects to cloud networks directly instead of through a data center.',
        ko: '데이터 센터를 거치지 않고 클라우드 네트워크에 직접 연결합니다.',
      },
    },
    tunnels,
    tunnelMbps,
    peerDevices,
    cipher,
    controller,
    availability: withDefault(availability, 0.995),
    localPref: withDefault(localPref, 90),
    medium: withDefault(medium, 'internet'),
    encryption: withDefault(encryption, 'ipsec'),
  },
});
