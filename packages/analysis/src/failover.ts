import { readBoolean, readNumber, readText } from './property-access.ts';
import type { LinkNode } from './topology.ts';

/** How the loss of one link is noticed; `static` = nothing notices it. */
export type FailoverMechanism = 'bfd' | 'bgp-hold' | 'dead-peer-detection' | 'static';

/** Time until traffic leaves one failed wide-area link of the chosen path; null = it stays there until somebody acts. */
export interface FailoverTerm {
  readonly link: LinkNode;
  readonly mechanism: FailoverMechanism;
  readonly seconds: number | null;
  readonly source: 'stated' | 'assumed';
}

/** Failover of a flow: the slowest of its terms; null when there is no term or one of them never fails over by itself. */
export interface Failover {
  readonly seconds: number | null;
  readonly terms: readonly FailoverTerm[];
}

/** Failover over the wide-area links of the chosen path that the flow can do without, in path order. */
export const failoverOf = (links: readonly LinkNode[], survives: (link: LinkNode) => boolean): Failover => {
  const terms = links.filter((link) => isWideArea(link) && survives(link)).map(failoverTerm);
  const times = terms.map(({ seconds }) => seconds);
  const isAutomatic = times.length > 0 && times.every((seconds) => seconds !== null);
  return { seconds: isAutomatic ? Math.max(...times) : null, terms };
};

export const isWideArea = ({ kind }: LinkNode): boolean => kind?.family === 'wan';

/**
 * How long one link's failure goes unnoticed. Static routes stay; BFD takes its interval times its multiplier (RFC 5880 §6.8.4);
 * IPsec peers are declared dead after the dead-peer-detection time (RFC 3706; 30 s on AWS Site-to-Site VPN); otherwise BGP's hold
 * time runs out (RFC 4271 §4.2 suggests 90 s). Cloud circuits always run BGP.
 */
export const failoverTerm = (link: LinkNode): FailoverTerm => {
  const routing = readText(link, 'routing');
  if (routing?.value === 'static') return { link, mechanism: 'static', seconds: null, source: routing.source };
  const bfd = readBoolean(link, 'bfd');
  if (bfd?.value === true) {
    const interval = readNumber(link, 'bfdIntervalMs')?.value ?? 300;
    const multiplier = readNumber(link, 'bfdMultiplier')?.value ?? 3;
    return { link, mechanism: 'bfd', seconds: (interval * multiplier) / 1000, source: bfd.source };
  }
  const hold = readNumber(link, 'bgpHoldSec');
  const holdSec = hold?.value ?? 90;
  const deadPeer = readNumber(link, 'dpdSec');
  if (deadPeer !== undefined && deadPeer.value > 0 && deadPeer.value <= holdSec) {
    return { link, mechanism: 'dead-peer-detection', seconds: deadPeer.value, source: deadPeer.source };
  }
  // A hold time of 0 switches the timer off (RFC 4271 §4.2): a silent failure is never noticed.
  return { link, mechanism: 'bgp-hold', seconds: holdSec === 0 ? null : holdSec, source: hold?.source ?? 'assumed' };
};
