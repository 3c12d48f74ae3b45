import { type ComponentNode, type Facts, type FlowFacts, isWithin, type LinkNode } from '@spandrel/analysis';

/** An element that flows run through, with the flows that cannot do without it. */
export interface CutSubject<Element> {
  readonly element: Element;
  readonly cutFlows: readonly string[];
}

/** Components on the way of some flow, its ends and what contains them left out. */
export const componentsOnTheWay = (facts: Facts): readonly CutSubject<ComponentNode>[] =>
  collect(facts, (flow) => {
    const between = [...flow.path, ...flow.cuts.map(({ id }) => id)].flatMap(
      (id) => facts.topology.component(id) ?? [],
    );
    return between.filter((component) => !isWithin(flow.flow.from, component) && !isWithin(flow.flow.to, component));
  });

/** Links on the way of some flow. */
export const linksOnTheWay = (facts: Facts): readonly CutSubject<LinkNode>[] =>
  collect(facts, (flow) =>
    [...flow.path, ...flow.cuts.map(({ id }) => id)].flatMap((id) => facts.topology.link(id) ?? []),
  );

const collect = <Element extends { readonly id: string }>(
  facts: Facts,
  onTheWay: (flow: FlowFacts) => readonly Element[],
): readonly CutSubject<Element>[] => {
  const subjects = new Map<string, { element: Element; cutFlows: Set<string> }>();
  for (const flow of facts.flows) {
    if (!flow.reachable) continue;
    const cuts = new Set(flow.cuts.map(({ id }) => id));
    for (const element of onTheWay(flow)) {
      const subject = subjects.get(element.id) ?? { element, cutFlows: new Set() };
      if (cuts.has(element.id)) subject.cutFlows.add(flow.id);
      subjects.set(element.id, subject);
    }
  }
  return [...subjects.values()].map(({ element, cutFlows }) => ({ element, cutFlows: [...cutFlows].sort() }));
};
