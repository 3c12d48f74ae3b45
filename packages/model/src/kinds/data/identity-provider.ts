import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { backup, failover, replicas } from '../recurring-properties.ts';
import { sites } from '../resilience-properties.ts';
import { auditLog, mfa, residency } from '../security-properties.ts';

export const identityProvider = defineComponentKind({
  id: 'identity-provider',
  family: 'data',
  name: { en: 'Identity provider', ko: 'ID 공급자' },
  summary: {
    en: 'Signs people and services in and tells others who they are.',
    ko: '사용자와 서비스를 인증하고 신원을 확인해 줍니다.',
  },
  icon: 'identity',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['sso', 'active directory', 'okta', 'entra', 'iam', '인증', '계정'],
  properties: {
    protocols: {
      type: 'list',
      of: 'choice',
      label: { en: 'Protocols', ko: '프로토콜' },
      help: { en: 'Ways others can rely on it.', ko: '연동에 사용하는 프로토콜입니다.' },
      options: {
        oidc: { en: 'OpenID Connect', ko: 'OpenID Connect' },
        saml: { en: 'SAML', ko: 'SAML' },
        ldap: { en: 'LDAP', ko: 'LDAP' },
        radius: { en: 'RADIUS', ko: 'RADIUS' },
        spiffe: { en: 'SPIFFE', ko: 'SPIFFE' },
      },
    },
    mfa,
    sites,
    replicas,
    failover,
    backup,
    auditLog,
    residency,
  },
});
