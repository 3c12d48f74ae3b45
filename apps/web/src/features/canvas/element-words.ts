import { type Component, findComponentKind, findLinkKind, type Link, type Locale } from '@spandrel/model';

export const nameOfComponent = (component: Pick<Component, 'id' | 'name'>): string =>
  component.name?.trim() || component.id;

export const kindNameOf = (kind: string, locale: Locale): string =>
  (findComponentKind(kind) ?? findLinkKind(kind))?.name[locale] ?? kind;

/** The two ends of a link by name, with an arrow when it goes one way. */
export const endsOf = (
  { from, to, directed }: Pick<Link, 'from' | 'to' | 'directed'>,
  components: ReadonlyMap<string, Component>,
): string => {
  const name = (id: string) => nameOfComponent(components.get(id) ?? { id });
  return `${name(from)} ${directed ? '→' : '–'} ${name(to)}`;
};
