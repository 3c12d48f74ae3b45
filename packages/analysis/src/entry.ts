import { readBoolean } from './property-access.ts';
import { type ComponentNode, isPresentIn, isWithin } from './topology.ts';
import type { Step } from './traffic-graph.ts';

/** What matters of the way traffic came for where it may go next. */
export interface Entry {
  /** Bit d is set when the box at depth d of the component's ancestors (or itself) was entered from outside. */
  readonly boxes: number;
  /** The last step was a VPC peering that may not be followed by another. */
  readonly peered: boolean;
  /**
   * Boxes entered from outside and left again through a gateway of their own, by index: without this memory, traffic could turn
   * round outside that gateway and pass the box after all. The last two are remembered, in very large drawings fewer.
   */
  readonly left: readonly number[];
}

/** How the source is entered, and whatever a box as an end contains. */
export const startOfWay: Entry = { boxes: 0, peered: false, left: [] };

/** Tells states apart: a component and how it was entered. */
export const stateKey = (node: ComponentNode, { boxes, peered, left }: Entry): string =>
  `${node.index} ${boxes} ${peered} ${left.join(' ')}`;

const deepestBox = 29;
/** Of the boxes that were left through a gateway, how many are remembered. */
export const rememberedBoxes = 2;

/**
 * Equipment whose purpose is to forward what enters it, so that traffic may come into a network, pass it and leave again
 * (a firewall, router or SD-WAN edge in a transit VPC). Load balancers and gateways end what they receive.
 */
export const relayKinds: ReadonlySet<string> = new Set([
  'router',
  'customer-router',
  'firewall',
  'transit-hub',
  'cloud-router',
  'sdwan-edge',
  'multi-cloud-gateway',
]);

/** Whether it matters from which side traffic comes in: networks carry only what comes from or goes to their inside. */
export const isGuarded = (node: ComponentNode): boolean =>
  node.transit === 'inside' && node.ancestors.length <= deepestBox;

/**
 * How the next component is entered (`startOfWay` itself where nothing matters), or undefined when the step is not permitted. A guarded box entered from outside only leads
 * inwards, unless a relay inside forwards. Two VPC peerings in a row pass only a VPC with `gatewayTransit`, which also joins its
 * peerings to its other links (https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html).
 */
export const entryAfter = (
  node: ComponentNode,
  entry: Entry,
  { to, peering, sharedDepth }: Step,
  guarded: (node: ComponentNode) => boolean,
  remembered = rememberedBoxes,
): Entry | undefined => {
  if (entry === startOfWay && !peering && !guarded(to)) return startOfWay;
  if (peering && entry.peered) return undefined;
  if (wasEnteredFromOutside(node, entry, guarded)) {
    if (!isPresentIn(to, node) && !(peering && allowsGatewayTransit(node))) return undefined;
  }
  const opensGateway = peering && allowsGatewayTransit(to);
  const goesUp = isPresentIn(node, to);
  if (goesUp && (wasEnteredFromOutside(to, entry, guarded) || entry.left.includes(to.index))) return undefined;
  const kept = entry.boxes & ((1 << sharedDepth) - 1);
  const boxes = !goesUp && guarded(to) && !opensGateway ? kept | bitOf(to) : kept;
  const left = kept === entry.boxes ? entry.left : leaving(node, to, entry, guarded, remembered);
  const peered = peering && !opensGateway;
  if (!relayKinds.has(to.component.kind)) return entryOf(boxes, peered, left);
  if (left.length === 0) return entryOf(0, peered, left);
  return entryOf(
    0,
    peered,
    left.filter((index) => !to.ancestors.some((box) => box.index === index)),
  );
};

const wasEnteredFromOutside = (
  box: ComponentNode,
  { boxes }: Entry,
  guarded: (node: ComponentNode) => boolean,
): boolean => boxes !== 0 && (boxes & bitOf(box)) !== 0 && guarded(box);

/** The boxes to remember as left when a step leaves some that were entered from outside. */
const leaving = (
  node: ComponentNode,
  to: ComponentNode,
  entry: Entry,
  guarded: (node: ComponentNode) => boolean,
  remembered: number,
): readonly number[] => {
  const gone = node.ancestors.filter((box) => wasEnteredFromOutside(box, entry, guarded) && !isWithin(to, box));
  return gone.length === 0 ? entry.left : remember(entry.left, gone, remembered);
};

const entryOf = (boxes: number, peered: boolean, left: readonly number[]): Entry =>
  boxes === 0 && !peered && left.length === 0 ? startOfWay : { boxes, peered, left };

const bitOf = (box: ComponentNode): number => 1 << box.ancestors.length;

const remember = (left: readonly number[], gone: readonly ComponentNode[], remembered: number): readonly number[] => {
  if (remembered === 0) return left;
  const indexes = gone.map(({ index }) => index);
  return [...left.filter((index) => !indexes.includes(index)), ...indexes].slice(-remembered).sort((a, b) => a - b);
};

const allowsGatewayTransit = (node: ComponentNode): boolean => readBoolean(node, 'gatewayTransit')?.value === true;
