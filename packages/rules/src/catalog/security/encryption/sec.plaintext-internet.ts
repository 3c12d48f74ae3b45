import { cableDriverOf, type LinkNode, linkEncryption, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { assumed, seen, seenIfAny } from '../../../evidence.ts';
import { flowsOver } from '../../../flows-over.ts';
import { sessionProtection, statedEncryption } from '../../../session-encryption.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { link: string; flows: readonly string[] };

export const plaintextInternet = defineRule<LinkNode, Params>({
  id: 'sec.plaintext-internet',
  principle: 'security',
  topic: 'sec.encryption',
  severity: 'critical',
  title: { en: 'Plain text over the internet', ko: '인터넷을 지나는 평문 트래픽' },
  references: [
    { title: 'NIST SP 800-207: Zero Trust Architecture', url: 'https://csrc.nist.gov/pubs/sp/800/207/final' },
  ],
  sentences: {
    en: ({ link, flows }, words) =>
      `${words.name(link)} carries ${words.names(flows)} over the internet in plain text: neither the link nor the session is encrypted.`,
    ko: ({ link, flows }, words) =>
      `${words.name(link)} 링크가 인터넷을 통해 ${words.names(flows)} 플로우를 평문으로 전달합니다. 링크도 세션도 암호화되어 있지 않습니다.`,
  },
  remedies: {
    en: ({ link, flows }, words) =>
      `Use TLS for ${words.names(flows)}, or IPsec or WireGuard over ${words.name(link)}.`,
    ko: ({ link, flows }, words) =>
      `${words.names(flows)} 플로우에 TLS를 사용하거나, ${words.name(link)} 링크에 IPsec 또는 WireGuard를 적용하세요.`,
  },
  subjects: (facts) =>
    facts.topology.links.filter(
      (link) => facts.topology.text(link, 'medium')?.value === 'internet' && flowsOver(facts, [link]).length > 0,
    ),
  check: (link, facts) => {
    const { topology } = facts;
    if (linkEncryption(topology, link).length > 0) return pass();
    const open = flowsOver(facts, [link])
      .map((flow) => ({ flow, session: sessionProtection(topology, flow) }))
      .filter(({ session }) => session !== 'encrypted');
    const isKnownPlain = statesPlainText(link, topology);
    const plain = open.filter(({ session }) => session === 'plain' || isKnownPlain).map(({ flow }) => flow);
    if (plain.length === 0) {
      return open.length === 0
        ? pass()
        : notAssessed(
            open.map(({ flow }) => flow.id),
            ['encryption'],
          );
    }
    const flows = plain.map(({ id }) => id);
    const encryption = topology.text(link, 'encryption');
    return fail({
      at: [link.id],
      params: { link: link.id, flows },
      evidence: [
        ...seenIfAny('medium', topology.text(link, 'medium')),
        encryption ? seen('encryption', encryption) : assumed(link.id, 'encryption', 'none'),
        ...plain.map((flow) => {
          const session = statedEncryption(topology, flow);
          return session ? seen('encryption', session) : assumed(flow.id, 'encryption', 'none');
        }),
      ],
      flows,
    });
  },
  fix: ({ params: { flows } }, design) =>
    Array.isArray(flows) ? flows.flatMap((id) => setProperty(design, id, 'encryption', 'tls')) : [],
});

/** A link of which somebody said that it does not encrypt: then a session that says nothing is taken to be plain as well. */
const statesPlainText = (link: LinkNode, topology: Topology): boolean =>
  topology.text(link, 'encryption')?.value === 'none' ||
  topology.text(link, 'protocol')?.value === 'gre' ||
  cableDriverOf(topology, link) === 'vxlan';
