import type { FlowFacts, LinkNode, Topology } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { seenIfAny } from '../../../evidence.ts';
import { isInternetVpn } from '../tunnel-capacity.ts';

const sensitiveClasses: ReadonlySet<string> = new Set(['realtime', 'interactive']);

type Params = { flow: string; links: readonly string[] };

export const vpnJitter = defineRule<FlowFacts, Params>({
  id: 'perf.vpn-jitter',
  principle: 'performance',
  topic: 'perf.latency',
  severity: 'medium',
  title: { en: 'Jitter-sensitive flow over an internet VPN', ko: '인터넷 VPN을 지나는 지터 민감 플로우' },
  references: [
    {
      title: 'ExpressRoute with VPN failover (Microsoft)',
      url: 'https://learn.microsoft.com/azure/architecture/reference-architectures/hybrid-networking/expressroute-vpn-failover',
    },
  ],
  sentences: {
    en: ({ flow, links }, words) =>
      `${words.name(flow)} is sensitive to jitter and takes the internet VPN ${words.names(links)}, whose delay nobody controls.`,
    ko: ({ flow, links }, words) =>
      `${words.name(flow)} 플로우는 지터에 민감하지만, 지연을 통제할 수 없는 인터넷 VPN(${words.names(links)})을 지나갑니다.`,
  },
  remedies: {
    en: ({ flow }, words) =>
      `Carry ${words.name(flow)} over a dedicated circuit, or over SD-WAN that measures several lines and chooses the steadiest.`,
    ko: ({ flow }, words) =>
      `${words.name(flow)} 플로우에 전용선을 사용하거나, 여러 회선을 측정해 가장 안정적인 회선을 고르는 SD-WAN을 사용하세요.`,
  },
  subjects: ({ flows, topology }) =>
    flows.filter((facts) => facts.reachable && (isSensitive(facts, topology) || jitterLimit(facts) !== undefined)),
  check: (facts, { topology }) => {
    const tunnels = facts.hops.map(({ link }) => link).filter((link) => isInternetVpn(topology, link));
    if (tunnels.length === 0 || isWithinLimit(facts, tunnels, topology)) return pass();
    return fail({
      at: [facts.id],
      params: { flow: facts.id, links: tunnels.map(({ id }) => id) },
      evidence: [
        ...seenIfAny('latencyClass', topology.text(facts.flow, 'latencyClass')),
        ...tunnels.flatMap((link) => seenIfAny('medium', topology.text(link, 'medium'))),
        ...tunnels.flatMap((link) => seenIfAny('jitterMs', topology.number(link, 'jitterMs'))),
      ],
      flows: [facts.id],
    });
  },
});

const isSensitive = ({ flow }: FlowFacts, topology: Topology): boolean =>
  sensitiveClasses.has(topology.text(flow, 'latencyClass')?.value ?? '');

const jitterLimit = ({ flow }: FlowFacts): number | undefined =>
  typeof flow.requires.jitterMs === 'number' ? flow.requires.jitterMs : undefined;

/** Whether the measured jitter of every tunnel is stated and their sum is within what the flow requires. */
const isWithinLimit = (facts: FlowFacts, tunnels: readonly LinkNode[], topology: Topology): boolean => {
  const limit = jitterLimit(facts);
  const measured = tunnels.map((link) => topology.number(link, 'jitterMs')?.value);
  const total = measured.reduce<number>((sum, value) => sum + (value ?? Number.POSITIVE_INFINITY), 0);
  return limit !== undefined && total <= limit;
};
