import type { ComponentNode, FlowFacts, LinkNode, Topology } from '@spandrel/analysis';
import { isWideArea } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { isTunnelled, tunnelMbpsOf } from '../tunnel-capacity.ts';

type Params = { flow: string; element: string; connectionMbps: number; limitMbps: number };

export const singleFlowLimit = defineRule<FlowFacts, Params>({
  id: 'perf.single-flow-limit',
  principle: 'performance',
  topic: 'perf.throughput',
  severity: 'medium',
  title: { en: 'One connection needs more than one line carries', ko: '회선 하나로 부족한 단일 연결' },
  references: [
    {
      title: 'Tunnel options (AWS Site-to-Site VPN)',
      url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
    },
    {
      title: 'RFC 2992: Analysis of an equal-cost multi-path algorithm',
      url: 'https://www.rfc-editor.org/rfc/rfc2992',
    },
  ],
  sentences: {
    en: ({ flow, element, connectionMbps, limitMbps }, words) =>
      `A single connection of ${words.name(flow)} needs ${words.mbps(connectionMbps)}, but ${words.name(element)} gives one connection at most ${words.mbps(limitMbps)}, however many parallel lines there are.`,
    ko: ({ flow, element, connectionMbps, limitMbps }, words) =>
      `${words.name(flow)} 플로우의 연결 하나에 ${words.mbps(connectionMbps)}가 필요하지만, 병렬 회선이 몇 개이든 ${words.name(element)} 구간은 연결 하나에 최대 ${words.mbps(limitMbps)}만 제공합니다.`,
  },
  remedies: {
    en: ({ element }, words) =>
      `Spread the transfer over parallel connections, or replace ${words.name(element)} by one faster line; more tunnels or LAG members do not help.`,
    ko: ({ element }, words) =>
      `전송을 여러 연결로 나누거나, ${words.name(element)} 구간을 더 빠른 하나의 회선으로 바꾸세요. 터널이나 LAG 구성 회선을 늘려도 도움이 되지 않습니다.`,
  },
  subjects: ({ flows, topology }) =>
    flows.filter((facts) => facts.reachable && topology.number(facts.flow, 'perConnectionMbps') !== undefined),
  check: (facts, { topology }) => {
    const needed = topology.number(facts.flow, 'perConnectionMbps');
    const connectionMbps = needed?.value ?? 0;
    const limits = elementsOf(facts, topology)
      .map((element) => ({ element, mbps: connectionLimit(topology, element) }))
      .sort((a, b) => (a.mbps ?? Number.POSITIVE_INFINITY) - (b.mbps ?? Number.POSITIVE_INFINITY));
    const [narrowest] = limits;
    if (narrowest?.mbps !== undefined && narrowest.mbps < connectionMbps) {
      return fail({
        at: [facts.id],
        params: { flow: facts.id, element: narrowest.element.id, connectionMbps, limitMbps: narrowest.mbps },
        evidence: [
          ...seenIfAny('perConnectionMbps', needed),
          computed(narrowest.element.id, 'capacityMbps', narrowest.mbps),
        ],
        flows: [facts.id],
      });
    }
    const unknown = limits
      .filter(({ element, mbps }) => mbps === undefined && element.sort === 'link')
      .map(({ element }) => element);
    if (unknown.length === 0) return pass();
    return notAssessed(
      unknown.map(({ id }) => id),
      [...new Set(unknown.map((link) => (link.sort === 'link' && isTunnelled(link) ? 'tunnelMbps' : 'bandwidthMbps')))],
    );
  },
});

/** Components of the chosen path that say what they carry, its wide-area links, and the others that state a bandwidth. */
const elementsOf = ({ hops, path }: FlowFacts, topology: Topology): readonly (ComponentNode | LinkNode)[] => [
  ...path
    .flatMap((id) => topology.component(id) ?? [])
    .filter((component) => connectionLimit(topology, component) !== undefined),
  ...hops.map(({ link }) => link).filter((link) => isWideArea(link) || connectionLimit(topology, link) !== undefined),
];

/** What one connection gets at most: one tunnel, one line or LAG member, one instance; in Mbps. */
const connectionLimit = (topology: Topology, element: ComponentNode | LinkNode): number | undefined => {
  if (element.sort === 'component') return topology.number(element, 'throughputMbps')?.value;
  const bandwidth = topology.number(element, 'bandwidthMbps')?.value;
  const tunnel = isTunnelled(element) ? tunnelMbpsOf(topology, element) : bandwidth;
  return tunnel === undefined ? undefined : Math.min(tunnel, bandwidth ?? tunnel);
};
