import { type Design, findComponentKind, findLinkKind, type Locale } from '@spandrel/model';

/** Names of the elements of a design by id: their own, for links without one the kind and the ends. */
export const elementNamesOf = (design: Design, locale: Locale): ((id: string) => string) => {
  const names = new Map<string, string>();
  for (const { id, name } of [...design.components, ...design.flows]) names.set(id, name?.trim() || id);
  for (const { id, name, kind, from, to } of design.links) {
    const ends = `${names.get(from) ?? from} – ${names.get(to) ?? to}`;
    names.set(id, name?.trim() || `${findLinkKind(kind)?.name[locale] ?? kind} (${ends})`);
  }
  return (id) => names.get(id) ?? id;
};

/** What a component or link is; undefined for flows. */
export const kindNameOf = (kind: string | null, locale: Locale): string | undefined =>
  kind === null ? undefined : ((findComponentKind(kind) ?? findLinkKind(kind))?.name[locale] ?? kind);
