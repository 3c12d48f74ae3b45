import type { Box, Design } from '@spandrel/model';
import type { ELK } from 'elkjs/lib/elk-api.js';
import { type ConnectedPart, connectedParts } from './connected-parts.ts';
import { foldLayers } from './fold-layers.ts';
import { boundingBox, type Rectangle } from './geometry.ts';
import { layerGap, layerMembers, type Size, stack } from './layer-members.ts';
import { packParts, partOf } from './pack-parts.ts';
import { childrenByParent, containerPadding, siblingGap, sizeOf } from './place-components.ts';
import type { Arrangement, MemberLink } from './proportion.ts';

const layoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.spacing.nodeNode': String(siblingGap),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(layerGap),
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

type ElkConstructor = new () => ELK;

/** Loaded when first needed (1.5 MB). It is CommonJS: Node hands over the module object, bundlers its default export. */
const loadElk = async (): Promise<ELK> => {
  const loaded: { default: ElkConstructor | { default: ElkConstructor } } = await import('elkjs/lib/elk.bundled.js');
  const Elk = 'default' in loaded.default ? loaded.default.default : loaded.default;
  return new Elk();
};

/** Beyond this many members or links of a part ELK takes seconds: 0.15 s for 30 with 45, 18 s for 30 with 300. */
const [mostMembersForElk, mostLinksForElk] = [40, 60];

/** Each link as seen by the container that holds both its ends: between the two members its ends stand in. */
const liftLinks = (design: Design): ReadonlyMap<string, readonly MemberLink[]> => {
  const parents = new Map(design.components.map(({ id, parent }) => [id, parent]));
  const ancestry = (id: string): readonly string[] => {
    const chain = [id];
    for (let parent = parents.get(id); parent !== undefined && !chain.includes(parent); parent = parents.get(parent)) {
      chain.unshift(parent);
    }
    return chain;
  };
  const lifted = new Map<string, Map<string, MemberLink>>();
  for (const link of design.links) {
    const [from, to] = [ancestry(link.from), ancestry(link.to)];
    let depth = 0;
    while (depth < from.length && from[depth] === to[depth]) depth++;
    const [fromMember, toMember] = [from[depth], to[depth]];
    if (fromMember === undefined || toMember === undefined) continue;
    const holder = depth === 0 ? '' : (from[depth - 1] ?? '');
    const links = lifted.get(holder) ?? new Map<string, MemberLink>();
    links.set(`${fromMember} ${toMember}`, { from: fromMember, to: toMember });
    lifted.set(holder, links);
  }
  return new Map([...lifted].map(([holder, links]) => [holder, [...links.values()]]));
};

/** Members that hang together, in layers from left to right. */
const arrangePart = async (
  elk: ELK,
  { members, links }: ConnectedPart,
  sizes: ReadonlyMap<string, Size>,
): Promise<Arrangement> => {
  if (members.length === 1) return stack(members, sizes);
  if (members.length > mostMembersForElk || links.length > mostLinksForElk) return layerMembers(members, links, sizes);
  const graph = await elk.layout({
    id: ' ',
    layoutOptions,
    children: members.map((id) => ({ id, ...sizes.get(id) })),
    edges: links.map(({ from, to }, index) => ({ id: ` ${index}`, sources: [from], targets: [to] })),
  });
  return new Map(
    (graph.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y, ...(sizes.get(id) ?? { width: 0, height: 0 }) }]),
  );
};

/** Members of a container among themselves: each connected part in layers, folded where it is too long or too high. */
const arrangeMembers = async (
  elk: ELK,
  members: readonly string[],
  links: readonly MemberLink[],
  sizes: ReadonlyMap<string, Size>,
): Promise<Arrangement> => {
  const ids = new Set(members);
  const among = links.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  const parts: Arrangement[] = [];
  for (const part of connectedParts(members, among)) {
    parts.push(foldLayers(await arrangePart(elk, part, sizes), part.links));
  }
  return packParts(parts.map(partOf));
};

/**
 * Positions for every component that has none, as boxes relative to their parents (canvas units). What already has a
 * position keeps it: newcomers are arranged among themselves and put below what stands there. Containers without a size
 * get one that fits. Layered per container with links lifted to the common holder: 0.5 s for 1,000 components, where
 * laying out all levels at once takes 2–5 s.
 */
export const layoutDesign = async (design: Design): Promise<Record<string, Box>> => {
  const elk = await loadElk();
  const children = childrenByParent(design);
  const links = liftLinks(design);
  const result: Record<string, Box> = { ...design.layout };

  const fill = async (holder: string): Promise<readonly Rectangle[]> => {
    const members = children.get(holder) ?? [];
    const sizes = new Map<string, Size>();
    for (const member of members) sizes.set(member.id, sizeOf(member, result[member.id], await fill(member.id)));
    const settled = members.filter(({ id }) => result[id] !== undefined);
    const newcomers = members.filter(({ id }) => result[id] === undefined);
    const standing = boundingBox(settled.map(({ id }) => rectangleOf(result[id], sizes.get(id))));
    const origin = {
      x: settled.length > 0 ? standing.x : holder === '' ? 0 : containerPadding.left,
      y: settled.length > 0 ? standing.y + standing.height + siblingGap : holder === '' ? 0 : containerPadding.top,
    };
    if (newcomers.length > 0) {
      const ids = newcomers.map(({ id }) => id);
      for (const [id, { x, y }] of await arrangeMembers(elk, ids, links.get(holder) ?? [], sizes)) {
        result[id] = { x: Math.round(origin.x + x), y: Math.round(origin.y + y), ...sizes.get(id) };
      }
    }
    return members.map(({ id }) => rectangleOf(result[id], sizes.get(id)));
  };
  await fill('');
  return result;
};

const rectangleOf = (box: Box | undefined, size: Size | undefined): Rectangle => ({
  x: box?.x ?? 0,
  y: box?.y ?? 0,
  width: size?.width ?? 0,
  height: size?.height ?? 0,
});
