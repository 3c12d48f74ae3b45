import { type ComponentNode, isWithin } from './topology.ts';

/** What a connection between two components leads out of: they and the boxes around them that hold only one of the two. */
export const boxesLeft = (one: ComponentNode, other: ComponentNode): readonly ComponentNode[] => [
  ...boxesWithout(one, other),
  ...boxesWithout(other, one),
];

const boxesWithout = (inside: ComponentNode, outside: ComponentNode): readonly ComponentNode[] =>
  [inside, ...inside.ancestors].filter((box) => !isWithin(outside, box));
