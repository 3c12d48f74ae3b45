import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What networkx takes for the same graph, in ms. */
export interface NetworkxTimes {
  readonly version: string;
  readonly articulationPointsMs: number;
  readonly bridgesMs: number;
  /** All pairs together. */
  readonly maxFlowMs: number;
}

export interface CapacityGraph {
  readonly edges: readonly (readonly [a: string, b: string, capacity: number])[];
  readonly pairs: readonly (readonly [source: string, target: string])[];
}

const script = fileURLToPath(new URL('../peers/networkx-peer.py', import.meta.url));
/** Debian's Python first: its package python3-networkx is the easiest to get. */
const interpreters = ['/usr/bin/python3', 'python3'];

/** Times networkx with the first Python that has it; undefined where none does. */
export const timeNetworkx = (graph: CapacityGraph): NetworkxTimes | undefined => {
  for (const interpreter of interpreters) {
    const { status, stdout } = spawnSync(interpreter, [script], { input: JSON.stringify(graph), encoding: 'utf8' });
    if (status === 0) return JSON.parse(stdout);
  }
  return undefined;
};
