import {
  type ComponentNode,
  type Facts,
  type FlowFacts,
  isEnclosedBy,
  type LinkNode,
  type Topology,
} from '@spandrel/analysis';

/** An element that flows run through, with the flows that cannot do without it. */
export interface CutSubject<Element> {
  readonly element: Element;
  readonly cutFlows: readonly string[];
}

/** Components on the way of some flow, its ends and what contains them left out. */
export const componentsOnTheWay = (facts: Facts): readonly CutSubject<ComponentNode>[] =>
  collect(
    facts,
    (flow) =>
      [...flow.path, ...flow.cuts.map(({ id }) => id)]
        .flatMap((id) => facts.topology.component(id) ?? [])
        .filter((component) => !isEnclosedBy(flow.flow.from, component) && !isEnclosedBy(flow.flow.to, component)),
    (flow, component) => cutsByItself(flow, component, facts.topology),
  );

/** A link, or all members of a link aggregation group: they end on one device, so that they are one link for redundancy. */
export interface LinkBundle {
  readonly id: string;
  readonly lag: string | null;
  readonly links: readonly LinkNode[];
}

/** Links and aggregation groups on the way of some flow. */
export const linksOnTheWay = (facts: Facts): readonly CutSubject<LinkBundle>[] => {
  const bundles = new Map<string, LinkBundle>();
  const byLag = new Map<string, LinkNode[]>();
  for (const link of facts.topology.links) {
    const lag = facts.topology.text(link, 'lag')?.value;
    if (lag === undefined) bundles.set(link.id, { id: link.id, lag: null, links: [link] });
    else byLag.set(lag, [...(byLag.get(lag) ?? []), link]);
  }
  for (const [lag, links] of byLag) for (const { id } of links) bundles.set(id, { id: `lag:${lag}`, lag, links });
  return collect(
    facts,
    (flow) => [...flow.path, ...flow.cuts.flatMap(({ members }) => members)].flatMap((id) => bundles.get(id) ?? []),
    cutsAsOneLink,
  );
};

/** Whether a link, or the group it is aggregated in, is the flow's only way. */
const cutsAsOneLink = (flow: FlowFacts, { lag, links }: LinkBundle): boolean =>
  flow.cuts.some(
    ({ id, groupType, members }) =>
      links.some((link) => link.id === id) ||
      (lag !== null && groupType === 'lag' && links.every((link) => members.includes(link.id))),
  );

/** Whether two link-disjoint paths exist: by Menger's theorem they do when no link, and no aggregation group, cuts the flow. */
export const hasDisjointPaths = (flow: FlowFacts): boolean =>
  flow.reachable && !flow.cuts.some(({ type, groupType }) => type === 'link' || groupType === 'lag');

/** The only zone that all of several instances stand in: then the zone is the single point, under the component's name. */
export const onlyZoneOf = (component: ComponentNode, topology: Topology): string | undefined => {
  const zones = [...new Set(topology.list(component, 'zones')?.value ?? [])];
  const several = (topology.number(component, 'instances')?.value ?? 1) >= 2;
  return several && zones.length === 1 && component.props.managed !== true ? zones[0] : undefined;
};

/** Whether the flow ends with this component: it is a cut, or its only zone is and the flow cannot do without it. */
export const cutsByItself = (flow: FlowFacts, component: ComponentNode, topology: Topology): boolean => {
  if (flow.cuts.some(({ id }) => id === component.id)) return true;
  if (onlyZoneOf(component, topology) === undefined) return false;
  return (
    flow.cuts.some(({ groupType, members }) => groupType === 'zone' && members.includes(component.id)) &&
    !flow.survivesLossOf(topology.failureUnit(component.id)?.takesDown ?? [component.id])
  );
};

const collect = <Element extends { readonly id: string }>(
  facts: Facts,
  onTheWay: (flow: FlowFacts) => readonly Element[],
  cuts: (flow: FlowFacts, element: Element) => boolean,
): readonly CutSubject<Element>[] => {
  const subjects = new Map<string, { element: Element; cutFlows: Set<string> }>();
  for (const flow of facts.flows) {
    if (!flow.reachable) continue;
    for (const element of new Set(onTheWay(flow))) {
      const subject = subjects.get(element.id) ?? { element, cutFlows: new Set() };
      if (cuts(flow, element)) subject.cutFlows.add(flow.id);
      subjects.set(element.id, subject);
    }
  }
  return [...subjects.values()].map(({ element, cutFlows }) => ({ element, cutFlows: [...cutFlows].sort() }));
};
