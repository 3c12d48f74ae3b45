import type { SharedRisk } from '@spandrel/model';
import type { FailureUnit } from './failure-units.ts';
import { isAlike } from './is-alike.ts';
import type { PermittedGraph } from './permitted-graph.ts';
import { findWay, freshOutage, noOutage, type Outage } from './reachability.ts';
import { type FlowNode, isEnclosedBy, type Topology } from './topology.ts';

/** The positions of what a unit takes down, so that outages are cheap to try. */
export interface UnitReach {
  readonly unit: FailureUnit;
  readonly components: readonly number[];
  readonly links: readonly number[];
}

/** What failure units take down, in the order of the units, and which of them take an element down. */
export interface UnitReaches {
  readonly all: readonly UnitReach[];
  /** Positions in `all` by component index and by link index, ascending; undefined where no unit is known to take it down. */
  readonly ofComponent: readonly (readonly number[] | undefined)[];
  readonly ofLink: readonly (readonly number[] | undefined)[];
}

/** What every failure unit of a drawing takes down. */
export const unitReaches = (topology: Topology): readonly UnitReach[] =>
  topology.failureUnits.map((unit): UnitReach => {
    const components: number[] = [];
    const links: number[] = [];
    for (const id of unit.takesDown) {
      const component = topology.component(id)?.index;
      const link = topology.link(id)?.index;
      if (component !== undefined) components.push(component);
      if (link !== undefined) links.push(link);
    }
    return { unit, components, links };
  });

/** Of reaches made anew those of the same units, the very same objects. */
export const keepReaches = (before: readonly UnitReach[], after: readonly UnitReach[]): readonly UnitReach[] => {
  const known = new Map(before.map((reach) => [reach.unit, reach]));
  const reaches = after.map((reach) => known.get(reach.unit) ?? reach);
  return isAlike(before, reaches) ? before : reaches;
};

/** Some components and links of a drawing, by index: 1 at theirs. */
export interface Marks {
  readonly components: Uint8Array;
  readonly links: Uint8Array;
}

export const everything = ({ components, links }: Topology): Marks => ({
  components: new Uint8Array(components.length).fill(1),
  links: new Uint8Array(links.length).fill(1),
});

/** Finds the units by which of the marked elements they take down. */
export const indexReaches = (all: readonly UnitReach[], marks: Marks): UnitReaches => {
  const ofComponent = new Array<number[] | undefined>(marks.components.length);
  const ofLink = new Array<number[] | undefined>(marks.links.length);
  all.forEach(({ components, links }, number) => {
    for (const index of components) if (marks.components[index] === 1) addTo(ofComponent, index, number);
    for (const index of links) if (marks.links[index] === 1) addTo(ofLink, index, number);
  });
  return { all, ofComponent, ofLink };
};

const addTo = (lists: (number[] | undefined)[], index: number, number: number): void => {
  const list = lists[index];
  if (list === undefined) lists[index] = [number];
  else list.push(number);
};

/** The ends of a flow and everything on its ways. */
export const marksOf = (graph: PermittedGraph, { from, to }: FlowNode): Marks => {
  const { components, links } = freshOutage(graph);
  components[from.index] = 1;
  components[to.index] = 1;
  for (const component of graph.stateComponent) components[component] = 1;
  for (const link of graph.arcLink) if (link >= 0) links[link] = 1;
  return { components, links };
};

/** The units that take down something marked, in their order. */
export const reachesOnto = (
  { components, links }: Marks,
  { all, ofComponent, ofLink }: UnitReaches,
): readonly UnitReach[] => {
  const isMet = new Uint8Array(all.length);
  const meet = (marks: Uint8Array, units: UnitReaches['ofComponent']) =>
    marks.forEach((mark, index) => {
      if (mark === 1) for (const number of units[index] ?? []) isMet[number] = 1;
    });
  meet(components, ofComponent);
  meet(links, ofLink);
  return all.filter((_, number) => isMet[number] === 1);
};

/** The units that take some of these elements down, by the elements' indexes, in the order of the units. */
export const reachesOf = (
  reaches: UnitReaches,
  components: Iterable<number>,
  links: Iterable<number>,
): readonly UnitReach[] => {
  const numbers = new Set<number>();
  for (const index of components) for (const number of reaches.ofComponent[index] ?? []) numbers.add(number);
  for (const index of links) for (const number of reaches.ofLink[index] ?? []) numbers.add(number);
  return [...numbers].sort((a, b) => a - b).map((number) => reaches.all[number]!);
};

/** The outage of some elements, by index, as one flow sees it: its ends and what contains them are taken to be up. */
export const outageOf = (
  graph: PermittedGraph,
  flow: FlowNode,
  { components, links }: Pick<UnitReach, 'components' | 'links'>,
): Outage => {
  const outage = freshOutage(graph);
  for (const index of components) {
    const component = graph.components[index]!;
    if (!isEnclosedBy(flow.from, component) && !isEnclosedBy(flow.to, component)) outage.components[index] = 1;
  }
  for (const index of links) outage.links[index] = 1;
  return outage;
};

/** Whether a unit is one of the flow's ends, contains one or takes one down with it: then its loss is the loss of the end. */
export const isEndOf = (flow: FlowNode, unit: FailureUnit): boolean =>
  unit.type === 'component' && (unit.takesDown.includes(flow.from.id) || unit.takesDown.includes(flow.to.id));

/** Units that are single points of failure when their loss cuts a flow: not what runs redundantly inside, and no whole cloud. */
export const isSinglePoint = (topology: Topology, unit: FailureUnit): boolean =>
  !unit.redundant && topology.component(unit.id)?.component.kind !== 'cloud';

/**
 * Units whose loss alone cuts the flow while its ends are up, in the order of `reaches`. Left out: the ends and what contains
 * them, and what does not count. Every surviving way found clears all units it does not need.
 */
export const cuttingUnits = (
  graph: PermittedGraph,
  flow: FlowNode,
  reaches: UnitReaches,
  counts: (unit: FailureUnit) => boolean = () => true,
): readonly UnitReach[] => {
  const way = findWay(graph, noOutage(graph));
  if (way === undefined || way.length === 0) return [];
  let suspects: readonly UnitReach[] = breakersOf(graph, flow, way, reaches).filter(
    ({ unit }) => counts(unit) && !isEndOf(flow, unit),
  );
  const cuts: UnitReach[] = [];
  while (suspects.length > 0) {
    const suspect = suspects[0]!;
    const others = suspects.slice(1);
    const around = findWay(graph, outageOf(graph, flow, suspect));
    if (around === undefined) cuts.push(suspect);
    suspects = around === undefined ? others : blockers(graph, flow, around, others);
  }
  return cuts;
};

/** Units that break a given way. */
export const breakersOf = (
  graph: PermittedGraph,
  flow: FlowNode,
  way: readonly number[],
  reaches: UnitReaches,
): readonly UnitReach[] => {
  const { components, links } = elementsOn(graph, flow, way);
  return reachesOf(reaches, components, links);
};

/** Those of some units that break a given way. */
const blockers = (
  graph: PermittedGraph,
  flow: FlowNode,
  way: readonly number[],
  reaches: readonly UnitReach[],
): readonly UnitReach[] => {
  const { components, links } = elementsOn(graph, flow, way);
  return reaches.filter(
    (reach) => reach.components.some((index) => components.has(index)) || reach.links.some((index) => links.has(index)),
  );
};

/** Indexes of what a way needs besides the ends and what contains them. */
const elementsOn = (graph: PermittedGraph, flow: FlowNode, way: readonly number[]) => {
  const components = new Set<number>();
  const links = new Set<number>();
  for (const arc of way) {
    const component = graph.components[graph.stateComponent[graph.arcTo[arc]!]!]!;
    if (!isEnclosedBy(flow.from, component) && !isEnclosedBy(flow.to, component)) components.add(component.index);
    const link = graph.arcLink[arc]!;
    if (link >= 0) links.add(link);
  }
  return { components, links };
};

/** The groups among the cutting units, with the components and links that name them. */
export const sharedRisksOf = (cuts: readonly FailureUnit[]): readonly SharedRisk[] =>
  cuts.filter(({ type }) => type === 'group').map(({ id, members }) => ({ group: id, members }));
