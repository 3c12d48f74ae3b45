/** One undirected or one-way connection of a reliability network. */
export interface ReliabilityEdge {
  readonly a: number;
  readonly b: number;
  /** Usable from a to b, from b to a. */
  readonly forward: boolean;
  readonly backward: boolean;
  /** Units shared with other edges that must all be up; sorted numbers. */
  readonly units: readonly number[];
  /** Probability that everything only this edge depends on is up. */
  readonly probability: number;
  /** How the probability was made; undefined for an edge as it was given. */
  readonly origin: EdgeOrigin | undefined;
}

/** Units that became an edge's own, or two edges that became one. */
export type EdgeOrigin =
  | { readonly sort: 'units'; readonly of: ReliabilityEdge; readonly units: readonly number[] }
  | { readonly sort: 'series' | 'parallel'; readonly one: ReliabilityEdge; readonly other: ReliabilityEdge };

/** Two terminals joined by edges that work when all their units do. */
export interface ReliabilityNetwork {
  readonly source: number;
  readonly target: number;
  readonly nodeCount: number;
  readonly edges: readonly ReliabilityEdge[];
  /** Probability that a unit works, by its number. */
  readonly unitProbability: ReadonlyMap<number, number>;
  /** Probability of what every way needs, taken out of the network. */
  readonly factor: number;
  /** The units and the edges it is the probability of. */
  readonly needed: readonly number[];
  readonly neededEdges: readonly ReliabilityEdge[];
}

/**
 * The same two-terminal reliability with fewer edges: units of one edge become its own probability, series and parallel edges
 * merge, dead ends go, and a unit or first or last edge that every way needs becomes a factor. Whatever is series-parallel ends as
 * one edge.
 * Source: Satyanarayana & Wood, "A linear-time algorithm for computing K-terminal reliability in series-parallel networks",
 * SIAM Journal on Computing 14(4), 1985.
 */
export const reduceNetwork = (network: ReliabilityNetwork): ReliabilityNetwork => {
  let current = renumber(network);
  for (;;) {
    // Each step gives back the very list it was given when it changes nothing.
    const simplified = mergeParallel(current, mergeSeries(current, ownUnits(current.edges, current.unitProbability)));
    const edges = ownUnits(simplified, current.unitProbability);
    const isStable = edges === current.edges;
    current = { ...current, edges };
    if (!isStable) continue;
    const shorter = withoutOnlyEdge(withoutOnlyEdge(current, 'source'), 'target');
    if (shorter !== current) {
      current = shorter;
      continue;
    }
    const needed = neededUnits(current);
    if (needed.size === 0) return current;
    const factor = [...needed].reduce((product, unit) => product * probabilityOf(current, unit), current.factor);
    current = {
      ...current,
      factor,
      needed: [...current.needed, ...needed],
      edges: edges.map((edge) =>
        edge.units.some((unit) => needed.has(unit))
          ? { ...edge, units: edge.units.filter((unit) => !needed.has(unit)) }
          : edge,
      ),
    };
  }
};

/** Where only one edge joins an end to the rest, that edge becomes a factor and its other node the end. */
const withoutOnlyEdge = (network: ReliabilityNetwork, end: 'source' | 'target'): ReliabilityNetwork => {
  const node = network[end];
  const [only, second] = network.edges.filter(({ a, b }) => a === node || b === node);
  if (only === undefined || second !== undefined || only.units.length > 0) return network;
  const other = only.a === node ? only.b : only.a;
  if (other === network.source || other === network.target) return network;
  return {
    ...network,
    [end]: other,
    factor: network.factor * only.probability,
    neededEdges: [...network.neededEdges, only],
    edges: network.edges.filter((edge) => edge !== only),
  };
};

/** Numbers the nodes that have edges from 0, so that work depends on what is left. */
const renumber = (network: ReliabilityNetwork): ReliabilityNetwork => {
  const numbers = new Map([[network.source, 0]]);
  const numberOf = (node: number): number => {
    const known = numbers.get(node) ?? numbers.size;
    numbers.set(node, known);
    return known;
  };
  const target = numberOf(network.target);
  const edges = network.edges.map(({ a, b, forward, backward, units, probability }) => ({
    a: numberOf(a),
    b: numberOf(b),
    forward,
    backward,
    units,
    probability,
    origin: undefined,
  }));
  return { ...network, source: 0, target, edges, nodeCount: numbers.size };
};

const probabilityOf = (network: ReliabilityNetwork, unit: number): number => network.unitProbability.get(unit) ?? 1;

/** Units that only one edge needs become part of that edge's own probability. Edges that never work go. */
const ownUnits = (
  edges: readonly ReliabilityEdge[],
  unitProbability: ReadonlyMap<number, number>,
): readonly ReliabilityEdge[] => {
  let largest = -1;
  for (const { units } of edges) for (const unit of units) if (unit > largest) largest = unit;
  const uses = new Int32Array(largest + 1);
  for (const { units } of edges) for (const unit of units) uses[unit]! += 1;
  const isOwned = (unit: number) => uses[unit] === 1;
  let isChanged = false;
  const left: ReliabilityEdge[] = [];
  for (const edge of edges) {
    const owned = edge.units.some(isOwned) ? withOwn(edge, isOwned, unitProbability) : edge;
    if (owned.probability > 0) left.push(owned);
    if (owned !== edge || owned.probability <= 0) isChanged = true;
  }
  return isChanged ? left : edges;
};

const withOwn = (
  edge: ReliabilityEdge,
  isOwned: (unit: number) => boolean,
  unitProbability: ReadonlyMap<number, number>,
): ReliabilityEdge => {
  const { a, b, forward, backward } = edge;
  const owned = edge.units.filter(isOwned);
  const units = owned.length === edge.units.length ? noUnits : edge.units.filter((unit) => !isOwned(unit));
  let { probability } = edge;
  for (const unit of owned) probability *= unitProbability.get(unit) ?? 1;
  return { a, b, forward, backward, units, probability, origin: { sort: 'units', of: edge, units: owned } };
};

const noUnits: readonly number[] = [];

/** Whether a node besides the ends has one or two edges, or an edge leads back to where it starts. */
const hasSeries = (
  { source, target, nodeCount }: Pick<ReliabilityNetwork, 'source' | 'target' | 'nodeCount'>,
  edges: readonly ReliabilityEdge[],
): boolean => {
  const degree = new Int32Array(nodeCount);
  for (const { a, b } of edges) {
    if (a === b) return true;
    degree[a]! += 1;
    degree[b]! += 1;
  }
  return degree.some((count, node) => count > 0 && count <= 2 && node !== source && node !== target);
};

/** Joins the two edges of a node that has no others, and drops dead ends, until neither is left. */
const mergeSeries = (
  { source, target, nodeCount }: ReliabilityNetwork,
  edges: readonly ReliabilityEdge[],
): readonly ReliabilityEdge[] => {
  if (!hasSeries({ source, target, nodeCount }, edges)) return edges;
  const list: (ReliabilityEdge | undefined)[] = [...edges];
  const incident: number[][] = Array.from({ length: nodeCount }, () => []);
  const degree = new Int32Array(nodeCount);
  const attach = (edge: ReliabilityEdge, at: number) => {
    for (const node of [edge.a, edge.b]) {
      incident[node]!.push(at);
      degree[node]! += 1;
    }
  };
  const detach = (at: number): ReliabilityEdge => {
    const edge = list[at]!;
    list[at] = undefined;
    degree[edge.a]! -= 1;
    degree[edge.b]! -= 1;
    return edge;
  };
  edges.forEach((edge, at) => {
    if (edge.a === edge.b) list[at] = undefined;
    else attach(edge, at);
  });
  const queue = Array.from({ length: nodeCount }, (_, node) => node);
  for (const node of queue) {
    if (node === source || node === target) continue;
    if (degree[node] === 0 || degree[node]! > 2) continue;
    const removed = incident[node]!.filter((at) => list[at] !== undefined).map(detach);
    for (const { a, b } of removed) queue.push(a === node ? b : a);
    if (removed.length < 2) continue;
    const joined = joinSeries(node, removed[0]!, removed[1]!);
    if (joined === undefined) continue;
    list.push(joined);
    attach(joined, list.length - 1);
  }
  return list.filter((edge) => edge !== undefined);
};

const joinSeries = (node: number, first: ReliabilityEdge, second: ReliabilityEdge): ReliabilityEdge | undefined => {
  const one = first.b === node ? first : turned(first);
  const two = second.a === node ? second : turned(second);
  const forward = one.forward && two.forward;
  const backward = one.backward && two.backward;
  if (one.a === two.b || !(forward || backward)) return undefined;
  const units = [...new Set([...one.units, ...two.units])].sort((x, y) => x - y);
  const probability = one.probability * two.probability;
  return { a: one.a, b: two.b, forward, backward, units, probability, origin: { sort: 'series', one, other: two } };
};

const turned = ({ a, b, forward, backward, units, probability, origin }: ReliabilityEdge): ReliabilityEdge => ({
  a: b,
  b: a,
  forward: backward,
  backward: forward,
  units,
  probability,
  origin,
});

/** Merges edges between the same nodes that need the same shared units. Directions away from the ends' purpose are dropped. */
const mergeParallel = (
  { source, target, nodeCount }: ReliabilityNetwork,
  edges: readonly ReliabilityEdge[],
): readonly ReliabilityEdge[] => {
  const firstOfPair = new Map<number, number>();
  /** Edges that differ from the first between their nodes in direction or shared units, by the first's position. */
  const besides = new Map<number, ReliabilityEdge[]>();
  const firsts: ReliabilityEdge[] = [];
  for (const given of edges) {
    const edge = purposeful(given.a <= given.b ? given : turned(given), source, target);
    if (!(edge.forward || edge.backward)) continue;
    const key = edge.a * nodeCount + edge.b;
    const first = firstOfPair.get(key);
    if (first === undefined) {
      firstOfPair.set(key, firsts.push(edge) - 1);
      continue;
    }
    const others = besides.get(first) ?? [];
    besides.set(first, others);
    const at = others.findIndex((other) => isAlike(edge, other));
    if (isAlike(edge, firsts[first]!)) firsts[first] = inParallel(edge, firsts[first]!);
    else if (at < 0) others.push(edge);
    else others[at] = inParallel(edge, others[at]!);
  }
  const merged = besides.size === 0 ? firsts : firsts.flatMap((edge, at) => [edge, ...(besides.get(at) ?? [])]);
  return merged.length === edges.length && merged.every((edge, at) => edge === edges[at]) ? edges : merged;
};

const inParallel = (edge: ReliabilityEdge, other: ReliabilityEdge): ReliabilityEdge => ({
  ...edge,
  probability: 1 - (1 - edge.probability) * (1 - other.probability),
  origin: { sort: 'parallel', one: edge, other },
});

const isAlike = (one: ReliabilityEdge, other: ReliabilityEdge): boolean =>
  one.forward === other.forward &&
  one.backward === other.backward &&
  one.units.length === other.units.length &&
  one.units.every((unit, at) => unit === other.units[at]);

/** Nothing useful enters the source or leaves the target. */
const purposeful = (edge: ReliabilityEdge, source: number, target: number): ReliabilityEdge => {
  const forward = edge.forward && edge.b !== source && edge.a !== target;
  const backward = edge.backward && edge.a !== source && edge.b !== target;
  if (forward === edge.forward && backward === edge.backward) return edge;
  const { a, b, units, probability, origin } = edge;
  return { a, b, forward, backward, units, probability, origin };
};

/** Shared units without which the target cannot be reached: among those of one way, the ones no other way avoids. */
const neededUnits = (network: ReliabilityNetwork): ReadonlySet<number> => {
  const steps = stepsOf(network);
  const way = findEdges(network, steps, () => true) ?? [];
  const needed = new Set<number>();
  let suspects = [...new Set(way.flatMap((edge) => edge.units))];
  while (suspects.length > 0) {
    const [suspect, ...others] = suspects as [number, ...number[]];
    const around = findEdges(network, steps, (edge) => !edge.units.includes(suspect));
    if (around === undefined) needed.add(suspect);
    const met = new Set(around?.flatMap((edge) => edge.units));
    suspects = around === undefined ? others : others.filter((unit) => met.has(unit));
  }
  return needed;
};

/**
 * Where one can go from each node, in compressed rows: the steps out of `node` are those from `start[node]` up to
 * `start[node + 1]`, each over an edge (its position in the network) to a node.
 */
export interface ReliabilitySteps {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly edge: Int32Array;
}

export const stepsOf = ({ nodeCount, edges }: ReliabilityNetwork): ReliabilitySteps => {
  const start = new Int32Array(nodeCount + 1);
  for (const { a, b, forward, backward } of edges) {
    if (forward) start[a + 1]! += 1;
    if (backward) start[b + 1]! += 1;
  }
  for (let node = 0; node < nodeCount; node += 1) start[node + 1]! += start[node]!;
  const next = start.slice();
  const to = new Int32Array(start[nodeCount]!);
  const edge = new Int32Array(start[nodeCount]!);
  const add = (from: number, into: number, at: number) => {
    const step = next[from]!;
    to[step] = into;
    edge[step] = at;
    next[from] = step + 1;
  };
  edges.forEach(({ a, b, forward, backward }, at) => {
    if (forward) add(a, b, at);
    if (backward) add(b, a, at);
  });
  return { start, to, edge };
};

/** The edges of some way from source to target that only uses edges `works` accepts; undefined when there is none. */
const findEdges = (
  { source, target, nodeCount, edges }: ReliabilityNetwork,
  { start, to, edge }: ReliabilitySteps,
  works: (edge: ReliabilityEdge) => boolean,
): readonly ReliabilityEdge[] | undefined => {
  const arrivedBy = new Int32Array(nodeCount).fill(-1);
  const arrivedFrom = new Int32Array(nodeCount);
  const queue = new Int32Array(nodeCount);
  queue[0] = source;
  let queued = 1;
  for (let head = 0; head < queued; head += 1) {
    const node = queue[head]!;
    if (node === target) break;
    for (let step = start[node]!; step < start[node + 1]!; step += 1) {
      const next = to[step]!;
      if (next === source || arrivedBy[next] !== -1 || !works(edges[edge[step]!]!)) continue;
      arrivedBy[next] = edge[step]!;
      arrivedFrom[next] = node;
      queue[queued++] = next;
    }
  }
  if (source !== target && arrivedBy[target] === -1) return undefined;
  const way: ReliabilityEdge[] = [];
  for (let node = target; node !== source; node = arrivedFrom[node]!) way.push(edges[arrivedBy[node]!]!);
  return way.reverse();
};
