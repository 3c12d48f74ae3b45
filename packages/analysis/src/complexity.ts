import { sortedUnique } from './order.ts';
import { readText } from './property-access.ts';
import type { ComponentNode, Topology } from './topology.ts';

/** What a design's complexity is counted from. */
export type ComplexityDriverName = 'density' | 'technologies' | 'linkKinds' | 'cycles';

/** One driver of the complexity index: its own measure, and the points it adds. */
export interface ComplexityDriver {
  readonly name: ComplexityDriverName;
  /** Density in links per component, the others as counts. */
  readonly value: number;
  readonly points: number;
}

/** How complex a drawing is: an index without a unit, to be compared with an earlier revision of the same design. */
export interface Complexity {
  /** Sum of the drivers' points; 0 for an empty drawing. */
  readonly index: number;
  /** Largest points first, then by name. */
  readonly drivers: readonly ComplexityDriver[];
  readonly components: number;
  readonly links: number;
  /** Groups of components that drawn links join; a component without links is a group of its own. */
  readonly parts: number;
  /** Distinct technologies: products and kinds of everything that is not merely a place, sorted. */
  readonly technologies: readonly string[];
  /** Distinct kinds of links, sorted. */
  readonly linkKinds: readonly string[];
  /** Independent cycles of the drawn links: links − components + parts. */
  readonly cyclomaticNumber: number;
}

/** Points of one link per component; it brings a density between 1 and 3 to the size of the other drivers. A choice of ours. */
const pointsOfDensity = 10;

/**
 * Complexity of what is drawn: links per component × 10, plus one point for every technology, every kind of link and every
 * independent cycle (McCabe, "A Complexity Measure", IEEE Transactions on Software Engineering SE-2(4), 1976: e − n + p).
 * Links of every plane count and containment does not, because people have to understand and operate each line.
 */
export const complexityOf = (topology: Topology): Complexity => {
  const components = topology.components.length;
  const links = topology.links.length;
  const parts = countParts(topology);
  const technologies = sortedUnique(topology.components.flatMap(technologyOf));
  const linkKinds = sortedUnique(topology.links.map(({ link }) => link.kind));
  const cyclomaticNumber = links - components + parts;
  const density = components === 0 ? 0 : links / components;
  const drivers: ComplexityDriver[] = [
    { name: 'density', value: density, points: density * pointsOfDensity },
    { name: 'technologies', value: technologies.length, points: technologies.length },
    { name: 'linkKinds', value: linkKinds.length, points: linkKinds.length },
    { name: 'cycles', value: cyclomaticNumber, points: cyclomaticNumber },
  ];
  return {
    index: drivers.reduce((sum, { points }) => sum + points, 0),
    drivers: drivers.sort((a, b) => b.points - a.points || (a.name < b.name ? -1 : 1)),
    components,
    links,
    parts,
    technologies,
    linkKinds,
    cyclomaticNumber,
  };
};

/** A place is no technology; elsewhere the product says more than the kind, and a cluster's network plugin is one of its own. */
const technologyOf = (node: ComponentNode): readonly string[] => {
  const { component, kind } = node;
  if (kind?.family === 'place') return [];
  const product = readText(node, 'product')?.value;
  const plugin = readText(node, 'cni')?.value;
  return [
    product === undefined ? component.kind : `${component.kind}/${product}`,
    ...(plugin ? [`cni/${plugin}`] : []),
  ];
};

const countParts = ({ components, links }: Topology): number => {
  const head = components.map((_, index) => index);
  const headOf = (index: number): number => {
    let top = index;
    while (head[top] !== top) {
      head[top] = head[head[top]!]!;
      top = head[top]!;
    }
    return top;
  };
  let parts = components.length;
  for (const { from, to } of links) {
    const [a, b] = [headOf(from.index), headOf(to.index)];
    if (a === b) continue;
    head[a] = b;
    parts -= 1;
  }
  return parts;
};
