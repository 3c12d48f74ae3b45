import { freshId } from '@spandrel/collab';
import { type DesignEdit, findComponentKind, type LinkEnd, type LinkKind, linkKindsBetween } from '@spandrel/model';
import { tabMark } from '../../tab-mark.ts';
import { takenIds } from './placement.ts';
import { ancestorsOf, type Scene } from './scene.ts';

/** The link kinds that may join two components, or why there are none. */
export type LinkChoices =
  | { readonly ok: true; readonly kinds: readonly LinkKind[] }
  | { readonly ok: false; readonly reason: 'same' | 'none' };

export const linkChoices = (scene: Scene, from: string, to: string): LinkChoices => {
  const [a, b] = [scene.components.get(from), scene.components.get(to)];
  if (!a || !b || from === to) return { ok: false, reason: 'same' };
  const kinds = linkKindsBetween(a.kind, b.kind);
  return kinds.length > 0 ? { ok: true, kinds } : { ok: false, reason: 'none' };
};

const accepts = (end: LinkEnd, kind: string): boolean => end === 'any' || end.includes(kind);

/** The edit that draws a link; it starts at the end the kind says it starts at, whichever end was dragged from. */
export const linkEdit = (scene: Scene, kind: LinkKind, from: string, to: string): { id: string; edit: DesignEdit } => {
  const [a, b] = [scene.components.get(from)!, scene.components.get(to)!];
  const isAsDrawn = accepts(kind.ends.from, a.kind) && accepts(kind.ends.to, b.kind);
  const id = freshId(kind.id, tabMark, takenIds(scene.design));
  const ends = isAsDrawn ? { from, to } : { from: to, to: from };
  return { id, edit: { type: 'put-link', link: { id, kind: kind.id, ...ends, props: {} } } };
};

/** A component that could be linked to another one, as the keyboard's list of targets offers it. */
export interface LinkTarget {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Names of its containers, outermost first. */
  readonly within: readonly string[];
}

/** Every component that some link kind joins to `from`, nearest first. */
export const linkTargets = (scene: Scene, from: string): readonly LinkTarget[] => {
  const origin = scene.absolute.get(from);
  const own = scene.components.get(from);
  if (!origin || !own) return [];
  const nameOf = (id: string) => scene.components.get(id)?.name ?? id;
  const distance = (id: string) => {
    const box = scene.absolute.get(id)!;
    return Math.hypot(
      box.x + box.width / 2 - origin.x - origin.width / 2,
      box.y + box.height / 2 - origin.y - origin.height / 2,
    );
  };
  return [...scene.absolute.keys()]
    .filter((id) => id !== from && linkKindsBetween(own.kind, scene.components.get(id)!.kind).length > 0)
    .sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1))
    .map((id) => ({
      id,
      name: nameOf(id),
      kind: findComponentKind(scene.components.get(id)!.kind)?.id ?? scene.components.get(id)!.kind,
      within: ancestorsOf(scene.components, id).map(nameOf).reverse(),
    }));
};
