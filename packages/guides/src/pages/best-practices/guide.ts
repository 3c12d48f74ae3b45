import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'best-practices',
  section: 4,
  title: { en: 'Network design best practices', ko: '네트워크 설계 모범 사례' },
  summary: {
    en: 'Segmentation, address plan, routing and security design, with the figures that make each of them checkable.',
    ko: '네트워크 분할, 주소 체계, 라우팅, 보안 설계를 확인할 수 있는 기준과 함께 정리합니다.',
  },
  rules: [
    'sec.env-mixing',
    'scal.cidr-overlap',
    'scal.ip-exhaustion',
    'scal.no-address-reserve',
    'perf.hairpin',
    'rel.single-link',
    'rel.static-failover',
    'perf.qos-missing',
    'sec.no-default-deny',
    'sec.firewall-rule-sprawl',
    'sec.plaintext-internet',
    'sec.no-audit-log',
  ],
  kinds: [
    'vpc',
    'subnet',
    'transit-hub',
    'firewall',
    'direct-connect',
    'customer-router',
    'audit-log',
    'policy-engine',
  ],
  practices: ['sec.policy-as-code', 'sec.access-review', 'maint.iac', 'maint.architecture-docs'],
  outdated: [],
});
