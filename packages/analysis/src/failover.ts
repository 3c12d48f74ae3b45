import type { LinkNode } from './topology.ts';

/** How the loss of one link is noticed; `static` = nothing notices it. */
export type FailoverMechanism = 'bfd' | 'bgp-hold' | 'dead-peer-detection' | 'health-probe' | 'static';

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
