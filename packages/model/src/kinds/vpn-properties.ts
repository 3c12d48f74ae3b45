import type { ChoiceProperty, ListProperty, NumberProperty } from '../property.ts';

// What tunnels have in common.

export const ikeVersion: ChoiceProperty = {
  type: 'choice',
  label: { en: 'IKE version', ko: 'IKE 버전' },
  help: { en: 'IKEv1 is obsolete (RFC 9395).', ko: 'IKEv1은 폐기된 프로토콜입니다(RFC 9395).' },
  options: { ikev1: { en: 'IKEv1', ko: 'IKEv1' }, ikev2: { en: 'IKEv2', ko: 'IKEv2' } },
};

export const cipher: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Cipher', ko: '암호 알고리즘' },
  help: { en: 'DES and 3DES are broken or too slow.', ko: 'DES와 3DES는 안전하지 않거나 지나치게 느립니다.' },
  options: {
    'aes-256-gcm': { en: 'AES-256-GCM', ko: 'AES-256-GCM' },
    'aes-128-gcm': { en: 'AES-128-GCM', ko: 'AES-128-GCM' },
    'aes-256-cbc': { en: 'AES-256-CBC', ko: 'AES-256-CBC' },
    'aes-128-cbc': { en: 'AES-128-CBC', ko: 'AES-128-CBC' },
    'chacha20-poly1305': { en: 'ChaCha20-Poly1305', ko: 'ChaCha20-Poly1305' },
    '3des': { en: '3DES', ko: '3DES' },
    des: { en: 'DES', ko: 'DES' },
  },
};

export const integrity: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Integrity', ko: '무결성 알고리즘' },
  help: { en: 'MD5 and SHA-1 are no longer safe.', ko: 'MD5와 SHA-1은 더 이상 안전하지 않습니다.' },
  options: {
    aead: { en: 'Built into the cipher', ko: '암호에 포함(AEAD)' },
    'sha-512': { en: 'SHA-512', ko: 'SHA-512' },
    'sha-384': { en: 'SHA-384', ko: 'SHA-384' },
    'sha-256': { en: 'SHA-256', ko: 'SHA-256' },
    'sha-1': { en: 'SHA-1', ko: 'SHA-1' },
    md5: { en: 'MD5', ko: 'MD5' },
  },
};

export const dhGroup: NumberProperty = {
  type: 'number',
  integer: true,
  min: 1,
  max: 32,
  label: { en: 'Diffie-Hellman group', ko: 'DH 그룹' },
  help: { en: 'Groups below 14 are too short (RFC 8247).', ko: '14 미만의 그룹은 길이가 부족합니다(RFC 8247).' },
};

export const tunnels: NumberProperty = {
  type: 'number',
  unit: 'count',
  integer: true,
  min: 1,
  label: { en: 'Tunnels', ko: '터널 수' },
  help: {
    en: 'Tunnels that are configured and up; cloud SLAs ask for two.',
    ko: '구성되어 연결된 터널 수입니다. 클라우드 SLA는 두 개를 요구합니다.',
  },
};

export const tunnelMbps: NumberProperty = {
  type: 'number',
  unit: 'Mbps',
  min: 0,
  label: { en: 'Throughput per tunnel', ko: '터널당 처리량' },
  help: { en: 'Most one tunnel carries.', ko: '터널 하나가 전달하는 최대 트래픽입니다.' },
};

export const peerDevices: ListProperty = {
  type: 'list',
  of: 'text',
  label: { en: 'Peer devices', ko: '상대 장비' },
  help: { en: 'Devices the tunnels end on at the other side.', ko: '상대 측에서 터널이 종단되는 장비입니다.' },
};

export const dpdSec: NumberProperty = {
  type: 'number',
  unit: 'sec',
  min: 0,
  default: 30,
  label: { en: 'Dead-peer detection', ko: 'DPD 시간' },
  help: {
    en: 'Time after which a silent peer is declared dead.',
    ko: '응답하지 않는 상대를 장애로 판단하기까지의 시간입니다.',
  },
};
