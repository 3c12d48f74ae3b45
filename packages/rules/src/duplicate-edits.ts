import type { Component, Design, DesignEdit, Link, Properties } from '@spandrel/model';

/** What a copy must not inherit: whatever would tie it to the fate of the original, or to its tested figures. */
const boundToOriginal: ReadonlySet<string> = new Set([
  'srlg',
  'location',
  'conduit',
  'building',
  'isp',
  'lag',
  'providerDevice',
  'zones',
]);

/** A second link beside one, on its own line; what it runs over is left to be stated. */
export const secondLink = (design: Design, id: string): readonly DesignEdit[] => {
  const link = design.links.find((each) => each.id === id);
  return link ? [{ type: 'put-link', link: copyOf(link, freeId(design, id, new Set())) }] : [];
};

/**
 * A second component beside one, with a copy of each of its links. Boxes that hold others, and components that other links name
 * as their device, need more than a copy: for those there is no edit.
 */
export const secondComponent = (design: Design, id: string): readonly DesignEdit[] => {
  const component = design.components.find((each) => each.id === id);
  const holds = design.components.some(({ parent }) => parent === id);
  const named = design.links.some(({ from, to, props }) => from !== id && to !== id && namesElement(props, id));
  if (component === undefined || holds || named) return [];
  const taken = new Set<string>();
  const copyId = freeId(design, id, taken);
  const copy: Component = { ...component, id: copyId, props: unbound(component.props) };
  const withName: Component =
    component.name === undefined ? copy : { ...copy, name: nameOfCopy(component.name, id, copyId) };
  const edits: DesignEdit[] = [{ type: 'put-component', component: withName }];
  const box = design.layout[id];
  if (box) edits.push({ type: 'set-box', id: copyId, box: { ...box, y: box.y + (box.height ?? 64) + 32 } });
  for (const link of design.links) {
    if (link.from !== id && link.to !== id) continue;
    const second = copyOf(link, freeId(design, link.id, taken));
    const moved = { ...second, from: link.from === id ? copyId : link.from, to: link.to === id ? copyId : link.to };
    edits.push({ type: 'put-link', link: { ...moved, props: renamed(second.props, id, copyId) } });
  }
  return edits;
};

const namesElement = (props: Properties, id: string): boolean => Object.values(props).includes(id);

const copyOf = (link: Link, id: string): Link => {
  const copy = { ...link, id, props: unbound(link.props) };
  return link.name === undefined ? copy : { ...copy, name: nameOfCopy(link.name, link.id, id) };
};

/** `Gateway (3)` for `gw-3`: as new as the id is. */
const nameOfCopy = (name: string, id: string, copyId: string): string => `${name} (${copyId.slice(id.length + 1)})`;

const unbound = (props: Properties): Properties =>
  Object.fromEntries(Object.entries(props).filter(([name]) => !boundToOriginal.has(name)));

const renamed = (props: Properties, from: string, to: string): Properties =>
  Object.fromEntries(Object.entries(props).map(([name, value]) => [name, value === from ? to : value]));

/** The first of `id-2`, `id-3` … that nothing in the design or among the new elements has. */
const freeId = (design: Design, id: string, taken: Set<string>): string => {
  const used = new Set(
    [...design.components, ...design.links, ...design.flows, ...design.notes].map((each) => each.id),
  );
  let number = 2;
  while (used.has(`${id}-${number}`) || taken.has(`${id}-${number}`)) number += 1;
  taken.add(`${id}-${number}`);
  return `${id}-${number}`;
};
