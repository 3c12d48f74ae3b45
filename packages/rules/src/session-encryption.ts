import type { FlowFacts, LinkNode, Topology, Valued } from '@spandrel/analysis';

/** Encryption of a link that protects what it carries, as stated or by the kind's default; undefined when nobody knows. */
export const linkEncryption = (topology: Topology, link: LinkNode): Valued<string> | undefined =>
  topology.text(link, 'encryption');

/**
 * How a flow's own session is encrypted: what the flow says, else end to end where it requires that of itself.
 * Undefined when it says neither.
 */
export const sessionEncryption = (topology: Topology, { flow }: FlowFacts): Valued<string> | undefined => {
  const own = topology.text(flow, 'encryption');
  if (own) return own;
  return flow.requires.encryption === 'e2e' ? { value: 'e2e', source: 'stated', at: flow.id } : undefined;
};

/** Whether this protects: every value of the encryption properties does, except none. */
export const protects = (encryption: Valued<string> | undefined): boolean =>
  encryption !== undefined && encryption.value !== 'none';
