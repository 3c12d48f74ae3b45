import type { ComponentNode, Topology } from './topology.ts';
import type { TrafficGraph } from './traffic-graph.ts';

/** One undirected connection of the data plane, by the indexes of its ends; link −1 for a joint. */
interface Connection {
  readonly to: number;
  readonly link: number;
}

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
  const connections = connectionsOf(components, traffic);
  const carries = components.map(({ transit }) => transit === 'any' || transit === 'inside');
  const nothing = { component: () => false, link: () => false };
  const before = piecesOf(connections, carries, nothing);
  return (downIds) => {
    const down = {
      component: (index: number) => downIds.has(components[index]!.id),
      link: (index: number) => index >= 0 && downIds.has(links[index]!.id),
    };
    const after = piecesOf(connections, carries, down);
    const main = largestPieces(before, after);
    const isMain = (index: number) => after[index] !== -1 && main.get(before[index]!) === after[index];
    const isLeft = ({ to, link }: Connection) =>
      !down.component(to) && !down.link(link) && (!carries[to] || isMain(to));
    return components
      .filter(({ index }) => {
        if (down.component(index)) return false;
        if (carries[index]) return !isMain(index);
        const toNetwork = connections[index]!.filter(({ to }) => carries[to]);
        const direct = connections[index]!.filter(({ to, link }) => !carries[to] && link >= 0);
        const own = toNetwork.length > 0 ? toNetwork : direct;
        return own.length > 0 && !own.some(isLeft);
      })
      .map(({ id }) => id);
  };
};

const connectionsOf = (
  components: readonly ComponentNode[],
  traffic: TrafficGraph,
): readonly (readonly Connection[])[] => {
  const connections: Connection[][] = components.map(() => []);
  traffic.forEach((steps, from) => {
    for (const { to, link } of steps) {
      connections[from]!.push({ to: to.index, link: link?.index ?? -1 });
      if (link?.link.directed === true) connections[to.index]!.push({ to: from, link: link.index });
    }
  });
  return connections;
};

interface Down {
  readonly component: (index: number) => boolean;
  readonly link: (index: number) => boolean;
}

/** The smallest index in the piece of each component that carries traffic and is up; −1 for all others. */
const piecesOf = (
  connections: readonly (readonly Connection[])[],
  carries: readonly boolean[],
  down: Down,
): Int32Array => {
  const piece = new Int32Array(carries.length).fill(-1);
  for (let start = 0; start < carries.length; start += 1) {
    if (piece[start] !== -1 || !carries[start] || down.component(start)) continue;
    piece[start] = start;
    const queue = [start];
    for (const index of queue) {
      for (const { to, link } of connections[index]!) {
        if (piece[to] !== -1 || !carries[to] || down.link(link) || down.component(to)) continue;
        piece[to] = start;
        queue.push(to);
      }
    }
  }
  return piece;
};

/** For each piece before, the largest of those it broke into. */
const largestPieces = (before: Int32Array, after: Int32Array): ReadonlyMap<number, number> => {
  const sizes = new Map<number, number>();
  for (const piece of after) if (piece !== -1) sizes.set(piece, (sizes.get(piece) ?? 0) + 1);
  const largest = new Map<number, number>();
  for (const [piece, size] of sizes) {
    const whole = before[piece]!;
    const known = largest.get(whole);
    if (known === undefined || size > sizes.get(known)!) largest.set(whole, piece);
  }
  return largest;
};
