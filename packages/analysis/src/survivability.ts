import type { SharedRisk } from '@spandrel/model';
import type { FailureUnit } from './failure-units.ts';
import type { PermittedGraph } from './permitted-graph.ts';
import { findWay, noOutage, type Outage } from './reachability.ts';
import { type FlowNode, isEnclosedBy, type Topology } from './topology.ts';

/** The positions of what a unit takes down, so that outages are cheap to try. */
export interface UnitReach {
  readonly unit: FailureUnit;
  readonly components: readonly number[];
  readonly links: readonly number[];
}

/** What every failure unit of a drawing takes down, in the order of the units. */
export const unitReaches = (topology: Topology): readonly UnitReach[] =>
  topology.failureUnits.map((unit) => ({
    unit,
    components: unit.takesDown.flatMap((id) => topology.component(id)?.index ?? []),
    links: unit.takesDown.flatMap((id) => topology.link(id)?.index ?? []),
  }));

/** The outage of some elements, by index, as one flow sees it: its ends and what contains them are taken to be up. */
export const outageOf = (
  graph: PermittedGraph,
  flow: FlowNode,
  { components, links }: Pick<UnitReach, 'components' | 'links'>,
): Outage => {
  const outage = noOutage(graph);
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
  reaches: readonly UnitReach[],
  counts: (unit: FailureUnit) => boolean = () => true,
): readonly UnitReach[] => {
  const way = findWay(graph, noOutage(graph));
  if (way === undefined || way.length === 0) return [];
  let suspects: readonly UnitReach[] = blockers(graph, flow, way, reaches).filter(
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

/** Those units that break a given way. */
export const blockers = (
  graph: PermittedGraph,
  flow: FlowNode,
  way: readonly number[],
  reaches: readonly UnitReach[],
): readonly UnitReach[] => {
  const components = new Uint8Array(graph.components.length);
  const links = new Uint8Array(graph.links.length);
  for (const arc of way) {
    const component = graph.components[graph.stateComponent[graph.arcTo[arc]!]!]!;
    if (!isEnclosedBy(flow.from, component) && !isEnclosedBy(flow.to, component)) components[component.index] = 1;
    const link = graph.arcLink[arc]!;
    if (link >= 0) links[link] = 1;
  }
  return reaches.filter(
    (reach) =>
      reach.components.some((index) => components[index] === 1) || reach.links.some((index) => links[index] === 1),
  );
};

/** The groups among the cutting units, with the components and links that name them. */
export const sharedRisksOf = (cuts: readonly FailureUnit[]): readonly SharedRisk[] =>
  cuts.filter(({ type }) => type === 'group').map(({ id, members }) => ({ group: id, members }));
