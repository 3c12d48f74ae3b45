import { type Component, type Design, findComponentKind, findLinkKind, type Link, type Locale } from '@spandrel/model';

export const nameOfComponent = (component: Pick<Component, 'id' | 'name'>): string =>
  component.name?.trim() || component.id;

export const kindNameOf = (kind: string, locale: Locale): string =>
  (findComponentKind(kind) ?? findLinkKind(kind))?.name[locale] ?? kind;

/** The name people know an element by: its own, else (for a link) its kind and ends, else its id. */
export const nameOfElement = (design: Design, id: string, locale: Locale): string => {
  const component = design.components.find((each) => each.id === id);
  if (component) return nameOfComponent(component);
  const link = design.links.find((each) => each.id === id);
  if (link) return link.name?.trim() || `${kindNameOf(link.kind, locale)} (${endsOf(design, link)})`;
  return design.flows.find((each) => each.id === id)?.name?.trim() || id;
};

export const endsOf = (design: Design, link: Pick<Link, 'from' | 'to' | 'directed'>): string => {
  const name = (id: string) => nameOfComponent(design.components.find((each) => each.id === id) ?? { id });
  return `${name(link.from)} ${link.directed ? '→' : '–'} ${name(link.to)}`;
};
