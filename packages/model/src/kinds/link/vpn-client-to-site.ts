import { defineLinkKind } from '../../kind.ts';
import { availability, encryption, medium, withDefault } from '../common-properties.ts';
import { vpnProduct } from '../product-properties.ts';
import { mfa, tlsVersion } from '../security-properties.ts';
import { cipher, ikeVersion } from '../vpn-properties.ts';

export const vpnClientToSite = defineLinkKind({
  id: 'vpn-client-to-site',
  family: 'wan',
  name: { en: 'Client VPN', ko: '클라이언트 VPN' },
  summary: {
    en: 'Lets single users or devices into a network from anywhere.',
    ko: '개별 사용자나 기기가 어디서나 네트워크에 접속하게 합니다.',
  },
  plane: 'data',
  ends: {
    from: ['user-group'],
    to: ['vpn-gateway', 'firewall', 'customer-router', 'multi-cloud-gateway', 'bastion', 'vpc'],
  },
  stroke: 'dashed',
  properties: {
    product: vpnProduct,
    auth: {
      type: 'choice',
      label: { en: 'Sign-in', ko: '사용자 인증' },
      help: { en: 'How users prove who they are.', ko: '사용자가 신원을 증명하는 방식입니다.' },
      options: {
        'shared-secret': { en: 'Shared secret', ko: '공유 암호' },
        password: { en: 'Password', ko: '비밀번호' },
        certificate: { en: 'Certificate per user', ko: '사용자별 인증서' },
        sso: { en: 'Single sign-on', ko: '통합 인증(SSO)' },
      },
    },
    mfa,
    accessScope: {
      type: 'choice',
      label: { en: 'Access scope', ko: '접근 범위' },
      help: { en: 'What a connected user can reach.', ko: '접속한 사용자가 접근할 수 있는 범위입니다.' },
      options: {
        'whole-network': { en: 'Whole network', ko: '네트워크 전체' },
        subnet: { en: 'Listed subnets', ko: '지정 서브넷' },
        application: { en: 'Single applications', ko: '개별 애플리케이션' },
      },
    },
    mobile: {
      type: 'boolean',
      label: { en: 'Mobile devices', ko: '모바일 기기' },
      help: {
        en: 'Phones and tablets can connect, also while they change networks.',
        ko: '휴대전화와 태블릿이 네트워크를 옮겨 다니면서도 접속할 수 있는지 나타냅니다.',
      },
    },
    identityProvider: {
      type: 'component',
      label: { en: 'Identity provider', ko: 'ID 공급자' },
      help: { en: 'System that signs the users in.', ko: '사용자를 인증하는 시스템입니다.' },
    },
    ikeVersion,
    cipher,
    tlsVersion,
    availability: withDefault(availability, 0.995),
    medium: withDefault(medium, 'internet'),
    encryption: withDefault(encryption, 'tls'),
  },
});
