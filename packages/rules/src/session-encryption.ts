import type { FlowFacts, Topology, Valued } from '@spandrel/analysis';

/**
 * How a flow's own session is protected: `encrypted` by what it says or by a mesh that enforces mutual TLS between its ends, or
 * because it requires end-to-end encryption of itself; `plain` where it says so; `unknown` where nobody says.
 */
export const sessionProtection = (topology: Topology, facts: FlowFacts): 'encrypted' | 'plain' | 'unknown' => {
  if (facts.sessionLayers.length > 0) return 'encrypted';
  if (statedEncryption(topology, facts)) return 'plain';
  return facts.flow.requires.encryption === 'e2e' ? 'encrypted' : 'unknown';
};

/** What the flow says of its session. */
export const statedEncryption = (topology: Topology, { flow }: FlowFacts): Valued<string> | undefined =>
  topology.text(flow, 'encryption');
