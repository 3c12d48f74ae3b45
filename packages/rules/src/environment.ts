import type { ComponentNode, Facts, FlowNode, LinkNode, Topology } from '@spandrel/analysis';

const nonProduction: ReadonlySet<string> = new Set(['dev', 'test']);

/** Whether a component stands in a development or test environment; what nobody says is production. */
export const isNonProductionComponent = (topology: Topology, component: ComponentNode): boolean =>
  nonProduction.has(topology.text(component, 'env')?.value ?? 'prod');

/** A link or flow says its environment itself, or has that of its two ends where both are no production. */
export const isNonProductionConnection = (topology: Topology, connection: LinkNode | FlowNode): boolean => {
  const own = topology.text(connection, 'env');
  if (own?.source === 'stated') return nonProduction.has(own.value);
  return isNonProductionComponent(topology, connection.from) && isNonProductionComponent(topology, connection.to);
};

/** Whether everything a finding is about, or every flow that suffers from it, is development or test. */
export const onlyNonProduction = (facts: Facts, at: readonly string[], flowIds: readonly string[] = []): boolean => {
  const { topology } = facts;
  const flows = flowIds.flatMap((id) => facts.flow(id)?.flow ?? []);
  if (flows.length > 0 && flows.every((flow) => isNonProductionConnection(topology, flow))) return true;
  const elements = at.map((id) => topology.component(id) ?? topology.link(id) ?? facts.flow(id)?.flow);
  return (
    elements.length > 0 &&
    elements.every((element) => {
      if (element === undefined) return false;
      return element.sort === 'component'
        ? isNonProductionComponent(topology, element)
        : isNonProductionConnection(topology, element);
    })
  );
};
