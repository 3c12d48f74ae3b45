import type { NetworkProof } from '@spandrel/model';
import { componentLatency, linkLatency } from './latency.ts';
import { minHeap } from './min-heap.ts';
import type { LinkNode, Topology } from './topology.ts';
import { carriesTraffic } from './traffic-graph.ts';

/**
 * The drawn network without directions and transit rights: data links, and joints between components and their parents. Further
 * sites of a component are left out: being present in two networks does not join them.
 */
interface UndirectedEdge {
  readonly a: number;
  readonly b: number;
  readonly link: LinkNode | undefined;
}

/** Weak points and size of the drawn network as a whole. */
export const networkProof = (topology: Topology): NetworkProof => {
  const edges = drawnEdges(topology);
  const incident: number[][] = topology.components.map(() => []);
  edges.forEach(({ a, b }, edge) => {
    incident[a]!.push(edge);
    incident[b]!.push(edge);
  });
  const weak = weakPoints(edges, incident);
  return {
    components: topology.components.length,
    links: topology.links.length,
    articulationPoints: topology.components.filter(({ index }) => weak.articulations[index] === 1).map(({ id }) => id),
    bridges: edges
      .flatMap(({ link }, edge) => (weak.bridges[edge] === 1 && link !== undefined ? [link.id] : []))
      .sort(),
    diameterMs: diameter(topology, edges, incident),
  };
};

const drawnEdges = (topology: Topology): readonly UndirectedEdge[] => {
  const links = topology.links
    .filter((link) => link.from !== link.to && carriesTraffic(link))
    .map((link) => ({ a: link.from.index, b: link.to.index, link }));
  const joined = new Set(links.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const joints = topology.components.flatMap(({ index, parent }) =>
    parent === undefined || joined.has(`${index} ${parent.index}`)
      ? []
      : [{ a: index, b: parent.index, link: undefined }],
  );
  return [...links, ...joints];
};

/**
 * Articulation points and bridges, depth first without recursion.
 * Source: Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1(2), 1972.
 */
const weakPoints = (
  edges: readonly UndirectedEdge[],
  incident: readonly (readonly number[])[],
): { readonly articulations: Uint8Array; readonly bridges: Uint8Array } => {
  const count = incident.length;
  const articulations = new Uint8Array(count);
  const bridges = new Uint8Array(edges.length);
  const found = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const position = new Int32Array(count);
  const arrivedBy = new Int32Array(count).fill(-1);
  let clock = 0;
  for (let root = 0; root < count; root += 1) {
    if (found[root] !== -1) continue;
    let rootChildren = 0;
    const stack = [root];
    found[root] = low[root] = clock++;
    while (stack.length > 0) {
      const node = stack[stack.length - 1]!;
      const edge = incident[node]![position[node]!];
      if (edge !== undefined) {
        position[node]! += 1;
        if (edge === arrivedBy[node]) continue;
        const { a, b } = edges[edge]!;
        const next = a === node ? b : a;
        if (found[next] !== -1) {
          low[node] = Math.min(low[node]!, found[next]!);
          continue;
        }
        arrivedBy[next] = edge;
        found[next] = low[next] = clock++;
        stack.push(next);
        continue;
      }
      stack.pop();
      const parent = stack[stack.length - 1];
      if (parent === undefined) continue;
      low[parent] = Math.min(low[parent]!, low[node]!);
      if (low[node]! > found[parent]!) bridges[arrivedBy[node]!] = 1;
      if (parent === root) rootChildren += 1;
      else if (low[node]! >= found[parent]!) articulations[parent] = 1;
    }
    if (rootChildren > 1) articulations[root] = 1;
  }
  return { articulations, bridges };
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
const diameter = (
  topology: Topology,
  edges: readonly UndirectedEdge[],
  incident: readonly (readonly number[])[],
): number | null => {
  const processing = topology.components.map((component) => componentLatency(component)?.value ?? 0);
  const travel = edges.map(({ link }) => (link === undefined ? 0 : (linkLatency(link)?.value ?? 0)));
  const count = incident.length;
  const lower = new Float64Array(count);
  const upper = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const isOpen = new Uint8Array(count);
  let open = 0;
  incident.forEach((around, node) => {
    if (around.length === 0) return;
    isOpen[node] = 1;
    open += 1;
  });
  if (open === 0) return null;
  let widest = 0;
  let takeUpper = true;
  for (let work = 0; open > 0 && work < workLimit; work += 2 * edges.length + count) {
    let start = -1;
    for (let node = 0; node < count; node += 1) {
      if (isOpen[node] === 0) continue;
      if (start < 0 || (takeUpper ? upper[node]! > upper[start]! : lower[node]! < lower[start]!)) start = node;
    }
    takeUpper = !takeUpper;
    const distance = distancesFrom(start, edges, incident, travel, processing);
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

const distancesFrom = (
  start: number,
  edges: readonly UndirectedEdge[],
  incident: readonly (readonly number[])[],
  travel: readonly number[],
  processing: readonly number[],
): Float64Array => {
  const distance = new Float64Array(incident.length).fill(Number.POSITIVE_INFINITY);
  const nodes = [start];
  const values = [processing[start]!];
  distance[start] = processing[start]!;
  const heap = minHeap((a, b) => values[a]! < values[b]!);
  heap.push(0);
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const node = nodes[top]!;
    if (values[top]! > distance[node]!) continue;
    for (const edge of incident[node]!) {
      const { a, b } = edges[edge]!;
      const next = a === node ? b : a;
      const through = distance[node]! + travel[edge]! + processing[next]!;
      if (through >= distance[next]!) continue;
      distance[next] = through;
      nodes.push(next);
      values.push(through);
      heap.push(nodes.length - 1);
    }
  }
  return distance;
};
