import type { Design } from '@spandrel/model';
import type { ELK } from 'elkjs/lib/elk-api.js';
import type { ConnectedPart } from './connected-parts.ts';
import { layerGap, layerMembers, type Size, stack } from './layer-members.ts';
import { siblingGap } from './place-components.ts';
import type { Arrangement } from './proportion.ts';

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

/** Beyond this many members or links of a part ELK takes long: 0.2 s for 30 with 45, 18 s for 30 with 300. */
const [mostMembersForElk, mostLinksForElk] = [40, 60];
/** And in designs of more links than these: at 5–10 ms a link they would take more than a second. */
const mostLinksOfDesignForElk = 120;

const layerWithElk = async (
  elk: ELK,
  { members, links }: ConnectedPart,
  sizes: ReadonlyMap<string, Size>,
): Promise<Arrangement> => {
  const { children = [] } = await elk.layout({
    id: ' ',
    layoutOptions,
    children: members.map((id) => ({ id, ...sizes.get(id) })),
    edges: links.map(({ from, to }, index) => ({ id: ` ${index}`, sources: [from], targets: [to] })),
  });
  return new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x, y, ...(sizes.get(id) ?? { width: 0, height: 0 }) }]));
};

/** Arranges members that hang together in layers from left to right. */
export type ArrangePart = (part: ConnectedPart, sizes: ReadonlyMap<string, Size>) => Promise<Arrangement>;

/** With the care of ELK in small designs, without in large ones, so that a design looks the same throughout. */
export const partArranger = (design: Design): ArrangePart => {
  const isSmall = design.links.length <= mostLinksOfDesignForElk;
  let elk: Promise<ELK> | undefined;
  return async (part, sizes) => {
    const { members, links } = part;
    if (members.length === 1) return stack(members, sizes);
    if (!isSmall || members.length > mostMembersForElk || links.length > mostLinksForElk) {
      return layerMembers(members, links, sizes);
    }
    elk ??= loadElk();
    return layerWithElk(await elk, part, sizes);
  };
};
