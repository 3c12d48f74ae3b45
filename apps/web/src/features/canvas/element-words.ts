import { type Component, type Design, findComponentKind, findLinkKind, type Link, type Locale } from '@spandrel/model';

export const nameOfComponent = (component: Pick<Component, 'id' | 'name'>): string =>
  component.name?.trim() || component.id;

export const kindNameOf = (kind: string, locale: Locale): string =>
  (findComponentKind(kind) ?? findLinkKind(kind))?.name[locale] ?? kind;

/** The two ends of a link by name, with an arrow when it goes one way. */
export const endsOf = (
  { components }: Pick<Design, 'components'>,
  { from, to, directed }: Pick<Link, 'from' | 'to' | 'directed'>,
): string => {
  const name = (id: string) => nameOfComponent(components.find((each) => each.id === id) ?? { id });
  return `${name(from)} ${directed ? '→' : '–'} ${name(to)}`;
};
