import type { NetworkProof } from '@spandrel/model';
import { type DrawnNetwork, distancesFrom, drawnNetwork, weakPoints } from './drawn-network.ts';
import type { Topology } from './topology.ts';

/** Weak points and size of the drawn network as a whole. */
export const networkProof = (topology: Topology): NetworkProof => {
  const network = drawnNetwork(topology);
  const { articulations, bridges } = weakPoints(network);
  return {
    components: topology.components.length,
    links: topology.links.length,
    articulationPoints: topology.components.filter(({ index }) => articulations[index] === 1).map(({ id }) => id),
    bridges: network.links.flatMap((link, edge) => (bridges[edge] === 1 && link !== undefined ? [link.id] : [])).sort(),
    diameterMs: diameter(network),
  };
};

/**
 * Edges looked at before the diameter is given as the largest latency met so far. Drawings of a thousand components never come
 * this far; of the largest allowed ones some do.
 */
const workLimit = 10_000_000;

/**
 * Largest shortest-path latency between two components of one connected part, processing included. Exact: bounds on how far
 * each component can be from any other leave few to be searched from.
 * Source: Takes & Kosters, "Determining the diameter of small world networks", CIKM 2011.
 */
const diameter = (network: DrawnNetwork): number | null => {
  const { nodeCount: count, a, steps } = network;
  const lower = new Float64Array(count);
  const upper = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const isOpen = new Uint8Array(count);
  let open = 0;
  for (let node = 0; node < count; node += 1) {
    if (steps.start[node] === steps.start[node + 1]) continue;
    isOpen[node] = 1;
    open += 1;
  }
  if (open === 0) return null;
  let widest = 0;
  let takeUpper = true;
  for (let work = 0; open > 0 && work < workLimit; work += 2 * a.length + count) {
    let start = -1;
    for (let node = 0; node < count; node += 1) {
      if (isOpen[node] === 0) continue;
      if (start < 0 || (takeUpper ? upper[node]! > upper[start]! : lower[node]! < lower[start]!)) start = node;
    }
    takeUpper = !takeUpper;
    const distance = distancesFrom(network, start);
    const reach = distance.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, value) : most), 0);
    widest = Math.max(widest, reach);
    isOpen[start] = 0;
    open -= 1;
    for (let node = 0; node < count; node += 1) {
      const apart = distance[node]!;
      if (isOpen[node] === 0 || !Number.isFinite(apart)) continue;
      lower[node] = Math.max(lower[node]!, apart, reach - apart);
      upper[node] = Math.min(upper[node]!, reach + apart);
      if (upper[node]! > widest) continue;
      isOpen[node] = 0;
      open -= 1;
    }
  }
  return widest;
};
