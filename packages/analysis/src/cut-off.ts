import { arcRows } from './arc-rows.ts';
import type { Topology } from './topology.ts';
import type { TrafficGraph } from './traffic-graph.ts';

/**
 * Tells which components are up but cut off while others are down, as sorted ids. What carries others' traffic hangs together in
 * parts; when a part breaks apart, all but its largest piece are cut off (of equal pieces the one with the smallest id stays).
 * What is only an end is cut off when none of what connects it to a network is left in such a piece; outside of networks, when
 * none of its peers is left.
 */
export const cutOffFinder = (
  topology: Topology,
  traffic: TrafficGraph,
): ((downIds: ReadonlySet<string>) => readonly string[]) => {
  const { components, links } = topology;
  const connections = connectionsOf(topology, traffic);
  const carries = Uint8Array.from(components, ({ transit }) => (transit === 'any' || transit === 'inside' ? 1 : 0));
  const down: Down = { components: new Uint8Array(components.length), links: new Uint8Array(links.length) };
  const before = piecesOf(connections, carries, down);
  return (downIds) => {
    const gone = { components: [] as number[], links: [] as number[] };
    for (const id of downIds) {
      const component = topology.component(id)?.index;
      const link = topology.link(id)?.index;
      if (component !== undefined) gone.components.push(component);
      if (link !== undefined) gone.links.push(link);
    }
    for (const index of gone.components) down.components[index] = 1;
    for (const index of gone.links) down.links[index] = 1;
    // Only what carries traffic holds a part together.
    const mayPart =
      gone.components.some((index) => carries[index] === 1) ||
      gone.links.some((index) => carries[links[index]!.from.index]! + carries[links[index]!.to.index]! === 2);
    const after = mayPart ? piecesOf(connections, carries, down) : before;
    const isMain = mainPieces(before, after);
    const cutOff = components.filter(({ index }) => isCutOff(index, connections, carries, down, after, isMain));
    for (const index of gone.components) down.components[index] = 0;
    for (const index of gone.links) down.links[index] = 0;
    return cutOff.map(({ id }) => id);
  };
};

/**
 * Undirected connections of the data plane, in compressed rows: those at a component are from `start[index]` up to
 * `start[index + 1]`, each to another component over a link; −1 for a joint.
 */
interface Connections {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly link: Int32Array;
}

const connectionsOf = ({ components }: Topology, traffic: TrafficGraph): Connections => {
  const from: number[] = [];
  const to: number[] = [];
  const over: number[] = [];
  const add = (one: number, other: number, link: number) => {
    from.push(one);
    to.push(other);
    over.push(link);
  };
  traffic.forEach((steps, index) => {
    for (const { to: next, link } of steps) {
      add(index, next.index, link?.index ?? -1);
      if (link?.link.directed === true) add(next.index, index, link.index);
    }
  });
  const { start, arcs } = arcRows(from, components.length);
  return { start, to: arcs.map((arc) => to[arc]!), link: arcs.map((arc) => over[arc]!) };
};

/** By index: 1 = down. */
interface Down {
  readonly components: Uint8Array;
  readonly links: Uint8Array;
}

/** The smallest index in the piece of each component that carries traffic and is up; −1 for all others. */
const piecesOf = ({ start, to, link }: Connections, carries: Uint8Array, down: Down): Int32Array => {
  const piece = new Int32Array(carries.length).fill(-1);
  const queue = new Int32Array(carries.length);
  for (let first = 0; first < carries.length; first += 1) {
    if (piece[first] !== -1 || carries[first] === 0 || down.components[first] === 1) continue;
    piece[first] = first;
    queue[0] = first;
    for (let at = 0, queued = 1; at < queued; at += 1) {
      const index = queue[at]!;
      for (let position = start[index]!; position < start[index + 1]!; position += 1) {
        const next = to[position]!;
        if (piece[next] !== -1 || carries[next] === 0 || down.components[next] === 1) continue;
        if (link[position]! >= 0 && down.links[link[position]!] === 1) continue;
        piece[next] = first;
        queue[queued++] = next;
      }
    }
  }
  return piece;
};

/** By the smallest index of a piece: 1 = it is the largest of those its part broke into. */
const mainPieces = (before: Int32Array, after: Int32Array): Uint8Array => {
  const size = new Int32Array(after.length);
  for (const piece of after) if (piece !== -1) size[piece]! += 1;
  const largest = new Int32Array(after.length).fill(-1);
  for (let piece = 0; piece < after.length; piece += 1) {
    if (size[piece] === 0) continue;
    const known = largest[before[piece]!]!;
    if (known === -1 || size[piece]! > size[known]!) largest[before[piece]!] = piece;
  }
  const isMain = new Uint8Array(after.length);
  for (const piece of largest) if (piece !== -1) isMain[piece] = 1;
  return isMain;
};

const isCutOff = (
  index: number,
  { start, to, link }: Connections,
  carries: Uint8Array,
  down: Down,
  after: Int32Array,
  isMain: Uint8Array,
): boolean => {
  if (down.components[index] === 1) return false;
  if (carries[index] === 1) return isMain[after[index]!] === 0;
  let toNetwork = 0;
  let direct = 0;
  let isLeftToNetwork = false;
  let isLeftDirect = false;
  for (let position = start[index]!; position < start[index + 1]!; position += 1) {
    const next = to[position]!;
    const over = link[position]!;
    const isUp = down.components[next] === 0 && (over < 0 || down.links[over] === 0);
    if (carries[next] === 1) {
      toNetwork += 1;
      isLeftToNetwork ||= isUp && isMain[after[next]!] === 1;
    } else if (over >= 0) {
      direct += 1;
      isLeftDirect ||= isUp;
    }
  }
  return toNetwork > 0 ? !isLeftToNetwork : direct > 0 && !isLeftDirect;
};
