import { arcRows } from './arc-rows.ts';
import type { ReliabilityNetwork } from './reliability-network.ts';

/** Beyond this many nodes met but not finished at once, the method is hopeless: it is not started. */
export const widestFrontier = 16;

/** Up to this many nodes the next one is chosen by what it does to the frontier; beyond, only breadth first. */
const greedyLimit = 1_000;

/**
 * Orders to decide the edges in, without those with too many nodes open at once. Nodes are met one after the other from the source
 * or from the target on; an edge is decided when its second node is met. No way of choosing the next node is best for all networks:
 * hubs want few open nodes, nodes that may fail want few with several neighbours left. Where the first way gets too wide from both
 * ends, the others are not tried.
 */
export function* edgeOrders(network: ReliabilityNetwork): Generator<Int32Array> {
  const around = neighboursOf(network);
  let isAnyUsable = false;
  for (const choice of around.joined > greedyLimit ? [longestOpen] : choices) {
    for (const start of [network.source, network.target]) {
      const rank = orderNodes(network, around, start, choice);
      if (rank === undefined) continue;
      isAnyUsable = true;
      yield edgesByRank(network, rank);
    }
    if (!isAnyUsable) return;
  }
}

/** How a node is rated that may be met next: the least is, and the one longest open when equal. */
type Choice = (change: FrontierChange) => number;

/** What meeting a node changes: how many nodes are open, how many of them have several neighbours left, and how many are not met. */
interface FrontierChange {
  opened: number;
  forked: number;
  added: number;
}

const longestOpen: Choice = () => 0;
const fewestOpen: Choice = ({ opened, added }) => greedyLimit * opened + added;
const fewestForks: Choice = ({ opened, forked, added }) => greedyLimit * (opened + forked) + added;
const choices = [fewestOpen, fewestForks, longestOpen];

/** Neighbours of the nodes, each once: those of `node` from `start[node]` up to `end[node]`. */
interface Neighbours {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly nodes: Int32Array;
  /** How many nodes have any. */
  readonly joined: number;
}

const neighboursOf = ({ nodeCount, edgeCount, a, b }: ReliabilityNetwork): Neighbours => {
  const ends = new Int32Array(2 * edgeCount);
  for (let edge = 0; edge < edgeCount; edge += 1) {
    ends[2 * edge] = a[edge]!;
    ends[2 * edge + 1] = b[edge]!;
  }
  const { start, arcs } = arcRows(ends, nodeCount);
  const end = new Int32Array(nodeCount);
  const nodes = new Int32Array(arcs.length);
  const seenFrom = new Int32Array(nodeCount).fill(-1);
  let joined = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    let to = start[node]!;
    for (let position = start[node]!; position < start[node + 1]!; position += 1) {
      const other = ends[arcs[position]! ^ 1]!;
      if (seenFrom[other] === node) continue;
      seenFrom[other] = node;
      nodes[to] = other;
      to += 1;
    }
    end[node] = to;
    if (to > start[node]!) joined += 1;
  }
  return { start, end, nodes, joined };
};

/** Nodes on their way to an order. */
interface Ordering {
  readonly network: ReliabilityNetwork;
  readonly around: Neighbours;
  /** The order in which nodes are met, −1 = not yet. */
  readonly rank: Int32Array;
  /** Neighbours of each node that are not met yet. */
  readonly left: Int32Array;
}

/** The order in which nodes are met, −1 = never; undefined where too many are open at once. */
const orderNodes = (
  network: ReliabilityNetwork,
  around: Neighbours,
  start: number,
  choice: Choice,
): Int32Array | undefined => {
  const rank = new Int32Array(network.nodeCount).fill(-1);
  const left = around.end.map((end, node) => end - around.start[node]!);
  const ordering: Ordering = { network, around, rank, left };
  const isCandidate = new Uint8Array(network.nodeCount);
  isCandidate[start] = 1;
  const candidates = [start];
  let open = 0;
  for (let next = 0; next < candidates.length; next += 1) {
    if (choice !== longestOpen) putFirst(candidates, next, bestOf(ordering, candidates, next, choice));
    const node = candidates[next]!;
    changeBy(ordering, node);
    open += change.opened;
    if (open + 2 > widestFrontier) return undefined;
    rank[node] = next;
    for (let position = around.start[node]!; position < around.end[node]!; position += 1) {
      const other = around.nodes[position]!;
      left[other]! -= 1;
      if (rank[other] !== -1 || isCandidate[other] === 1) continue;
      isCandidate[other] = 1;
      candidates.push(other);
    }
  }
  return rank;
};

/** Moves one of the candidates before the others; these stay in their order. */
const putFirst = (candidates: number[], next: number, at: number): void => {
  const node = candidates[at]!;
  for (let place = at; place > next; place -= 1) candidates[place] = candidates[place - 1]!;
  candidates[next] = node;
};

/** Where the best candidate stands. */
const bestOf = (ordering: Ordering, candidates: readonly number[], next: number, choice: Choice): number => {
  let best = next;
  let least = Number.POSITIVE_INFINITY;
  for (let at = next; at < candidates.length; at += 1) {
    changeBy(ordering, candidates[at]!);
    const rating = choice(change);
    if (rating >= least) continue;
    least = rating;
    best = at;
  }
  return best;
};

/** One object for all candidates: there are many. */
const change: FrontierChange = { opened: 0, forked: 0, added: 0 };

/** Works out what meeting a node changes. The ends do not count as open. */
const changeBy = ({ network, around, rank, left }: Ordering, node: number): void => {
  const { source, target } = network;
  const isEnd = node === source || node === target;
  change.added = left[node]!;
  change.opened = isEnd || left[node] === 0 ? 0 : 1;
  change.forked = isEnd || left[node]! <= 1 ? 0 : 1;
  for (let position = around.start[node]!; position < around.end[node]!; position += 1) {
    const other = around.nodes[position]!;
    if (rank[other] === -1 || other === source || other === target) continue;
    if (left[other] === 1) change.opened -= 1;
    else if (left[other] === 2) change.forked -= 1;
  }
};

/** Edges in the order in which their second node is met; of one node first those whose other end is finished soonest. */
const edgesByRank = ({ a, b, edgeCount }: ReliabilityNetwork, rank: Int32Array): Int32Array => {
  const met: number[] = [];
  const finish = new Int32Array(rank.length);
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const one = a[edge]!;
    const other = b[edge]!;
    if (rank[one] === -1) continue;
    met.push(edge);
    finish[one] = Math.max(finish[one]!, rank[other]!);
    finish[other] = Math.max(finish[other]!, rank[one]!);
  }
  const isTurned = (edge: number): boolean => rank[a[edge]!]! > rank[b[edge]!]!;
  const late = (edge: number): number => (isTurned(edge) ? a[edge]! : b[edge]!);
  const early = (edge: number): number => (isTurned(edge) ? b[edge]! : a[edge]!);
  const compare = (one: number, other: number): number =>
    rank[late(one)]! - rank[late(other)]! ||
    finish[early(one)]! - finish[early(other)]! ||
    rank[early(one)]! - rank[early(other)]!;
  return Int32Array.from(met.sort(compare));
};
