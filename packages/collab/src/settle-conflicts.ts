import { applyEdits, type Component, type Design, findComponentKind, propertiesOfComponent } from '@spandrel/model';
import { elementSections } from './doc-layout.ts';

/**
 * Edits made at the same time are each sensible and can still contradict each other: one person deletes what another
 * connects, two boxes are put into each other, two things get one id. The same document gives everybody the same answer:
 * what hangs on something deleted goes with it, a circle of parents opens at its smallest id, the first of two equal ids
 * stays. Nothing leaves the document, so undoing the deletion brings everything back.
 */
export const settleConflicts = (design: Design): Design => {
  const settled = withoutCircles(withoutRepeatedIds(design));
  const missing = missingIds(settled);
  return missing.length > 0 ? applyEdits(settled, [{ type: 'remove', ids: missing }]) : settled;
};

const withoutRepeatedIds = (design: Design): Design => {
  const taken = new Set<string>();
  const firstOnly = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
    list.filter(({ id }) => !taken.has(id) && taken.add(id));
  const size = elementSections.reduce((total, section) => total + design[section].length, 0);
  const { components, links, flows, notes } = design;
  const first = {
    components: firstOnly(components),
    links: firstOnly(links),
    flows: firstOnly(flows),
    notes: firstOnly(notes),
  };
  return taken.size === size ? design : { ...design, ...first };
};

const withoutCircles = (design: Design): Design => {
  const opened = new Set<string>();
  const parents = new Map(design.components.map(({ id, parent }) => [id, parent]));
  const settled = new Set<string>();
  for (const { id } of design.components) {
    const trail = new Set<string>();
    let here: string | undefined = id;
    while (here !== undefined && parents.has(here) && !settled.has(here) && !trail.has(here)) {
      trail.add(here);
      here = parents.get(here);
    }
    if (here !== undefined && trail.has(here)) {
      const inTrail = [...trail];
      const [smallest] = inTrail.slice(inTrail.indexOf(here)).sort();
      if (smallest !== undefined) opened.add(smallest);
    }
    for (const each of trail) settled.add(each);
  }
  if (opened.size === 0) return design;
  const free = ({ parent: _parent, ...component }: Component): Component => component;
  return { ...design, components: design.components.map((each) => (opened.has(each.id) ? free(each) : each)) };
};

/** Ids that something refers to and nothing carries. */
const missingIds = (design: Design): string[] => {
  const present = new Set(elementSections.flatMap((section) => design[section].map(({ id }) => id)));
  const referred = [
    ...design.components.flatMap(({ parent }) => parent ?? []),
    ...[...design.links, ...design.flows].flatMap(({ from, to }) => [from, to]),
    ...design.notes.flatMap(({ at }) => at ?? []),
    ...design.waivers.flatMap(({ at }) => at),
    ...Object.keys(design.layout),
    ...design.components.flatMap(referencesOf),
  ];
  return [...new Set(referred)].filter((id) => typeof id === 'string' && !present.has(id));
};

/** The components that a component's properties name. */
const referencesOf = ({ kind: kindId, props }: Component): readonly string[] => {
  const kind = findComponentKind(kindId);
  if (!kind) return [];
  return Object.entries(propertiesOfComponent(kind)).flatMap(([property, spec]) => {
    const value = props[property];
    if (spec.type === 'component') return typeof value === 'string' ? [value] : [];
    return spec.type === 'list' && spec.of === 'component' && Array.isArray(value) ? value : [];
  });
};
