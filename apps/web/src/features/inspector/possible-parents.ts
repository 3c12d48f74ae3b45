import { type Component, type Design, findComponentKind } from '@spandrel/model';

/** The components a component may be put into: of an allowed kind, and not inside itself. */
export const possibleParents = (
  design: Design,
  component: Component,
): { readonly canStandFree: boolean; readonly ids: ReadonlySet<string> } => {
  const allowed = findComponentKind(component.kind)?.parents ?? [];
  const parents = new Map(design.components.map(({ id, parent }) => [id, parent]));
  const isInside = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === component.id) return true;
      seen.add(at);
    }
    return false;
  };
  const ids = design.components.filter(({ id, kind }) => allowed.includes(kind) && !isInside(id)).map(({ id }) => id);
  return { canStandFree: allowed.includes('canvas'), ids: new Set(ids) };
};
