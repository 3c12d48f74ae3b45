import type { ComponentKind, FlowKind, LinkEnd, LinkKind } from './kind.ts';
import { componentKindList, flowKind, linkKindList } from './kinds/catalog.generated.ts';

const componentKindsById: ReadonlyMap<string, ComponentKind> = new Map(
  componentKindList.map((kind) => [kind.id, kind]),
);
const linkKindsById: ReadonlyMap<string, LinkKind> = new Map(linkKindList.map((kind) => [kind.id, kind]));

/** Every component kind, sorted by id. */
export const componentKinds: readonly ComponentKind[] = componentKindList;
/** Every link kind, sorted by id. */
export const linkKinds: readonly LinkKind[] = linkKindList;

export const findComponentKind = (id: string): ComponentKind | undefined => componentKindsById.get(id);
export const findLinkKind = (id: string): LinkKind | undefined => linkKindsById.get(id);

/** The flow kind: what flows may say and require. */
export const trafficFlow: FlowKind = flowKind;

const accepts = (end: LinkEnd, kind: string): boolean => end === 'any' || end.includes(kind);

/** Whether a link of `kind` may join these two component kinds; two-way links may be drawn from either side. */
export const linkKindJoins = (kind: LinkKind, fromKind: string, toKind: string): boolean =>
  (accepts(kind.ends.from, fromKind) && accepts(kind.ends.to, toKind)) ||
  (accepts(kind.ends.from, toKind) && accepts(kind.ends.to, fromKind));

/** The link kinds that may join two component kinds, most specific first (those that name their ends before those that accept any). */
export const linkKindsBetween = (fromKind: string, toKind: string): readonly LinkKind[] =>
  linkKinds
    .filter((kind) => linkKindJoins(kind, fromKind, toKind))
    .sort((a, b) => looseness(a) - looseness(b) || (a.id < b.id ? -1 : 1));

const looseness = (kind: LinkKind): number => {
  const count = (end: LinkEnd) => (end === 'any' ? componentKinds.length : end.length);
  return count(kind.ends.from) + count(kind.ends.to);
};
