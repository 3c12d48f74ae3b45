import { boundingBox, type Rectangle } from './geometry.ts';
import { siblingGap } from './place-components.ts';
import type { Arrangement, MemberLink } from './proportion.ts';
import { settleColumn } from './straighten.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room between layers: links and their labels run there. */
export const layerGap = 208;
const sweeps = 12;

interface Neighbours {
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly after: ReadonlyMap<string, readonly string[]>;
}

const addTo = (lists: Map<string, string[]>, key: string, id: string): void => {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
};

const neighboursBy = (links: readonly MemberLink[]): Neighbours => {
  const [before, after] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { from, to } of links) {
    addTo(after, from, to);
    addTo(before, to, from);
  }
  return { before, after };
};

/**
 * Members in an order in which as few links as possible point backwards: whenever a circle leaves none without a link from
 * a member still to come, the next is one that was reached and has the fewest of these.
 */
const flowOrder = (members: readonly string[], { before, after }: Neighbours): readonly string[] => {
  const awaited = new Map(members.map((id) => [id, before.get(id)?.length ?? 0]));
  const reached = new Set<string>();
  const ready = members.filter((id) => awaited.get(id) === 0);
  const order = new Set<string>();
  const rank = (id: string): number => (reached.has(id) ? 0 : members.length) + (awaited.get(id) ?? 0);
  const take = (id: string): void => {
    order.add(id);
    for (const next of after.get(id) ?? []) {
      reached.add(next);
      const left = (awaited.get(next) ?? 0) - 1;
      awaited.set(next, left);
      if (left === 0 && !order.has(next)) ready.push(next);
    }
  };
  let taken = 0;
  while (order.size < members.length) {
    const next = ready[taken];
    if (next !== undefined) {
      taken += 1;
      if (!order.has(next)) take(next);
    } else {
      const waiting = members.filter((id) => !order.has(id));
      take(waiting.reduce((best, id) => (rank(id) < rank(best) ? id : best)));
    }
  }
  return [...order];
};

/** Layers such that links lead to later ones, as far as the order of flow allows, and are short. */
const layersOf = (members: readonly string[], neighbours: Neighbours): string[][] => {
  const order = flowOrder(members, neighbours);
  const turn = new Map(order.map((id, at) => [id, at]));
  const isEarlier = (first: string, second: string) => (turn.get(first) ?? 0) < (turn.get(second) ?? 0);
  const layer = new Map<string, number>();
  for (const id of order) {
    let at = 0;
    for (const one of neighbours.before.get(id) ?? [])
      if (isEarlier(one, id)) at = Math.max(at, (layer.get(one) ?? 0) + 1);
    layer.set(id, at);
  }
  for (const id of [...order].reverse()) {
    const after = (neighbours.after.get(id) ?? []).filter((one) => isEarlier(id, one));
    const before = (neighbours.before.get(id) ?? []).filter((one) => isEarlier(one, id));
    if (after.length > before.length) layer.set(id, Math.min(...after.map((one) => (layer.get(one) ?? 0) - 1)));
  }
  const layers: string[][] = [];
  for (const id of order) {
    const at = layer.get(id) ?? 0;
    for (let missing = layers.length; missing <= at; missing += 1) layers.push([]);
    layers[at]?.push(id);
  }
  return layers.filter((each) => each.length > 0);
};

/** Each layer sorted by where its members' neighbours stand in theirs, forth and back a few times. */
const untangle = (layers: string[][], { before, after }: Neighbours): void => {
  const height = new Map<string, number>();
  const note = (layer: readonly string[]) => {
    for (const [at, id] of layer.entries()) height.set(id, (at + 0.5) / layer.length);
  };
  for (const layer of layers) note(layer);
  const mean = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + (height.get(id) ?? 0), 0) / ids.length;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isForth = sweep % 2 === 0;
    for (const layer of isForth ? layers : [...layers].reverse()) {
      const wanted = new Map(
        layer.map((id) => {
          const towards = (isForth ? before : after).get(id) ?? [];
          return [id, towards.length > 0 ? mean(towards) : (height.get(id) ?? 0)];
        }),
      );
      layer.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
      note(layer);
    }
  }
};

/** Members of each layer moved up or down, in their order, towards those they are linked with. */
const straighten = (layers: readonly (readonly string[])[], boxes: Map<string, Rectangle>, links: Neighbours): void => {
  const middleOf = (id: string): number => {
    const box = boxes.get(id);
    return box ? box.y + box.height / 2 : 0;
  };
  const towards = (id: string, ids: readonly string[]): number =>
    ids.length > 0 ? ids.reduce((sum, each) => sum + middleOf(each), 0) / ids.length : middleOf(id);
  const settle = (layer: readonly string[], linked: (id: string) => readonly string[]): void => {
    const column = layer.flatMap((id) => boxes.get(id) ?? []);
    const wanted = layer.map((id) => towards(id, linked(id)));
    for (const [at, box] of settleColumn(column, wanted).entries()) boxes.set(layer[at] ?? '', box);
  };
  const before = (id: string) => links.before.get(id) ?? [];
  const after = (id: string) => links.after.get(id) ?? [];
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const layer of layers) settle(layer, before);
    for (const layer of [...layers].reverse()) settle(layer, after);
  }
  for (const layer of layers) settle(layer, (id) => [...before(id), ...after(id)]);
};

/**
 * Members that hang together in layers from left to right, without the care ELK takes and without its cost: some
 * 0.1 s for a thousand.
 */
export const layerMembers = (
  members: readonly string[],
  links: readonly MemberLink[],
  sizes: ReadonlyMap<string, Size>,
): Arrangement => {
  const neighbours = neighboursBy(links);
  const layers = layersOf(members, neighbours);
  untangle(layers, neighbours);
  const boxes = new Map<string, Rectangle>();
  let x = 0;
  for (const layer of layers) {
    const column = stack(layer, sizes);
    for (const [id, box] of column) boxes.set(id, { ...box, x: x + box.x });
    x += boundingBox([...column.values()]).width + layerGap;
  }
  straighten(layers, boxes, neighbours);
  return boxes;
};

/** Members below each other, their left sides at x = 0, the middle of the stack at the given height. */
export const stack = (members: readonly string[], sizes: ReadonlyMap<string, Size>, middle = 0): Arrangement => {
  const known = members.map((id) => ({ id, size: sizes.get(id) ?? { width: 0, height: 0 } }));
  const height = known.reduce((sum, { size }) => sum + size.height + siblingGap, -siblingGap);
  let y = middle - height / 2;
  const column = new Map<string, Rectangle>();
  for (const { id, size } of known) {
    column.set(id, { x: 0, y, ...size });
    y += size.height + siblingGap;
  }
  return column;
};
