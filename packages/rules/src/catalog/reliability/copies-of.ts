import type { ComponentNode, Topology } from '@spandrel/analysis';

/** The same service elsewhere: components of its kind with its name, and with its namespace where one is stated. */
export const copiesOf = (component: ComponentNode, topology: Topology): readonly ComponentNode[] => {
  const { name, kind } = component.component;
  if (name === undefined) return [];
  const namespace = namespaceOf(component, topology);
  return topology.components.filter(
    (other) =>
      other !== component &&
      other.component.kind === kind &&
      other.component.name === name &&
      namespaceOf(other, topology) === namespace,
  );
};

const namespaceOf = (component: ComponentNode, topology: Topology): string | undefined =>
  topology.text(component, 'namespace')?.value ??
  component.ancestors.find((box) => box.component.kind === 'namespace')?.component.name;

/** Stores that are replicated with one another, this one among them. */
export const replicasOf = (store: ComponentNode): readonly ComponentNode[] => {
  const group = new Set([store]);
  for (const member of group) {
    for (const { kind, from, to } of member.links) {
      if (kind?.plane === 'replication') group.add(from === member ? to : from);
    }
  }
  return [...group].sort((a, b) => a.index - b.index);
};
