import {
  type ComponentNode,
  type Facts,
  type FlowFacts,
  type LinkNode,
  linkEncryption,
  type Topology,
} from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { assumed, seen, seenIfAny } from '../../../evidence.ts';
import { sessionProtection, statedEncryption } from '../../../session-encryption.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { flow: string; links: readonly string[]; zones: readonly string[] };

export const unencryptedTrustBoundary = defineRule<FlowFacts, Params>({
  id: 'sec.unencrypted-trust-boundary',
  principle: 'security',
  topic: 'sec.encryption',
  severity: 'high',
  title: { en: 'Plain text crosses a trust boundary', ko: '신뢰 경계를 넘는 평문 트래픽' },
  references: [
    {
      title: 'NIST SP 800-207: Zero Trust Architecture',
      url: 'https://csrc.nist.gov/pubs/sp/800/207/final',
    },
  ],
  sentences: {
    en: ({ flow, links, zones }, words) =>
      `The flow ${words.name(flow)} crosses between the trust zones ${words.list(zones)} over ${words.names(links)} with neither the ${links.length === 1 ? 'link' : 'links'} nor the session encrypted.`,
    ko: ({ flow, links, zones }, words) =>
      `${words.name(flow)} 플로우는 ${words.names(links)} 링크에서 신뢰 영역(${words.list(zones)}) 사이를 넘지만, 링크와 세션 모두 암호화되어 있지 않습니다.`,
  },
  remedies: {
    en: ({ flow, links }, words) =>
      `Use TLS or mutual TLS for ${words.name(flow)}, or encrypt ${words.names(links)} (IPsec, MACsec, WireGuard).`,
    ko: ({ flow, links }, words) =>
      `${words.name(flow)} 플로우에 TLS나 상호 TLS를 사용하거나, ${words.names(links)} 링크를 암호화하세요(IPsec, MACsec, WireGuard).`,
  },
  subjects: ({ flows }) => flows.filter(({ reachable }) => reachable),
  check: (flow, facts) => {
    const { topology } = facts;
    const session = sessionProtection(topology, flow);
    if (session === 'encrypted') return pass();
    const open = flow.usable.links.filter((link) => linkEncryption(topology, link).length === 0);
    const crossing = open.filter((link) => zonesOf(link, topology).length === 2);
    if (crossing.length === 0) {
      const unknown = componentsWithoutZone(open, facts);
      return unknown.length > 0 ? notAssessed(unknown, ['trustZone']) : pass();
    }
    if (session === 'unknown') return notAssessed([flow.id], ['encryption']);
    const ids = crossing.map(({ id }) => id);
    return fail({
      at: [flow.id, ...ids],
      params: { flow: flow.id, links: ids, zones: [...new Set(crossing.flatMap((link) => zonesOf(link, topology)))] },
      evidence: [
        ...seenIfAny('encryption', statedEncryption(topology, flow)),
        ...crossing.flatMap((link) => {
          const encryption = topology.text(link, 'encryption');
          return [
            encryption ? seen('encryption', encryption) : assumed(link.id, 'encryption', 'none'),
            ...[link.from, link.to].flatMap((end) => seenIfAny('trustZone', topology.text(end, 'trustZone'))),
          ];
        }),
      ],
      flows: [flow.id],
    });
  },
  fix: ({ params }, design) => setProperty(design, String(params.flow), 'encryption', 'tls'),
});

/** Trust zones of a link's ends: two where it crosses a boundary, sorted. */
const zonesOf = (link: LinkNode, topology: Topology): readonly string[] =>
  [...new Set([link.from, link.to].flatMap((end) => topology.text(end, 'trustZone')?.value ?? []))].sort();

/** Ends of open links of which it cannot be told whether the link crosses a boundary. */
const componentsWithoutZone = (links: readonly LinkNode[], { topology }: Facts): readonly string[] => {
  const ends = new Set<ComponentNode>(links.flatMap(({ from, to }) => [from, to]));
  return [...ends].filter((end) => topology.text(end, 'trustZone') === undefined).map(({ id }) => id);
};
