import type { ComponentNode, LinkNode } from './topology.ts';

/** Dedicated circuits that join one site to the same networks. */
export interface CircuitGroup {
  /** The site's end: the data centre, branch or colocation, or the lone device where none is drawn. */
  readonly site: ComponentNode;
  /** What the circuits lead to: networks of the provider behind them, or another site; sorted by id. */
  readonly networks: readonly ComponentNode[];
  /** Sorted by id. */
  readonly circuits: readonly LinkNode[];
  /** Wide-area links of other kinds between the same two sides (VPN backup …), sorted by id. */
  readonly others: readonly LinkNode[];
}
