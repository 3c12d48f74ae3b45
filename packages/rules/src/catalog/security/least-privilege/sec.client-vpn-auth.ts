import { type LinkNode, linksOfKind } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { vpn: string; problems: readonly string[] };

/** What must not be, and what to state instead. */
const weak = { mfa: false, auth: 'shared-secret', accessScope: 'whole-network' } as const;
const strong = { mfa: true, auth: 'sso', accessScope: 'application' } as const;
const properties = ['mfa', 'auth', 'accessScope'] as const;

export const clientVpnAuth = defineRule<LinkNode, Params>({
  id: 'sec.client-vpn-auth',
  principle: 'security',
  topic: 'sec.least-privilege',
  severity: 'high',
  title: { en: 'Client VPN lets in too easily or too far', ko: '인증이나 범위가 느슨한 클라이언트 VPN' },
  references: [
    { title: 'NIST SP 800-207: Zero Trust Architecture', url: 'https://csrc.nist.gov/pubs/sp/800/207/final' },
  ],
  sentences: {
    en: ({ vpn, problems }, words) =>
      `The client VPN ${words.name(vpn)} ${words.list([
        ...(problems.includes('mfa') ? ['asks for no second factor'] : []),
        ...(problems.includes('auth') ? ['uses one secret for everybody'] : []),
        ...(problems.includes('accessScope') ? ['opens the whole network'] : []),
      ])}.`,
    ko: ({ vpn, problems }, words) =>
      `${words.name(vpn)} 클라이언트 VPN에 문제가 있습니다: ${[
        ...(problems.includes('mfa') ? ['다단계 인증 없음'] : []),
        ...(problems.includes('auth') ? ['모두가 같은 비밀 사용'] : []),
        ...(problems.includes('accessScope') ? ['네트워크 전체 개방'] : []),
      ].join(', ')}.`,
  },
  remedies: {
    en: ({ vpn }, words) =>
      `Sign people in to ${words.name(vpn)} one by one (certificate or single sign-on) with a second factor, and open just the applications they need.`,
    ko: ({ vpn }, words) =>
      `${words.name(vpn)} 클라이언트 VPN에 사용자별 인증(인증서 또는 SSO)과 다단계 인증을 적용하고, 필요한 애플리케이션만 허용하세요.`,
  },
  subjects: ({ topology }) => linksOfKind(topology, 'vpn-client-to-site'),
  check: (vpn, { topology }) => {
    const found = properties.map((name) => [name, topology.property(vpn, name)] as const);
    const problems = found.flatMap(([name, stated]) => (stated?.value === weak[name] ? [seen(name, stated)] : []));
    if (problems.length > 0) {
      return fail({
        at: [vpn.id],
        params: { vpn: vpn.id, problems: problems.map(({ property }) => property) },
        evidence: problems,
      });
    }
    const missing = found.flatMap(([name, stated]) => (stated === undefined ? [name] : []));
    return missing.length > 0 ? notAssessed([vpn.id], missing) : pass();
  },
  fix: ({ at: [id], params }, design) =>
    properties
      .filter((name) => Array.isArray(params.problems) && params.problems.includes(name))
      .flatMap((name) => (id === undefined ? [] : setProperty(design, id, name, strong[name]))),
});
