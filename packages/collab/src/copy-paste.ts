import {
  applyEdits,
  type Box,
  type Component,
  type Design,
  type DesignEdit,
  findComponentKind,
  type Link,
  type Problem,
  type Properties,
  type PropertyValue,
  propertiesOfComponent,
  validateDesign,
} from '@spandrel/model';
import { elementSections } from './doc-layout.ts';
import { freshId } from './fresh-id.ts';

/** What the clipboard holds: components with everything inside them, the links among them, and where they stood. */
interface Fragment {
  readonly spandrelFragment: 1;
  readonly components: readonly Component[];
  readonly links: readonly Link[];
  readonly layout: Readonly<Record<string, Box>>;
}

/** The selected components, everything inside them and the links among all these, as text for the clipboard. */
export const copySelection = (design: Design, ids: readonly string[]): string => {
  const chosen = withDescendants(design, ids);
  const components = design.components.filter(({ id }) => chosen.has(id));
  const links = design.links.filter(({ from, to }) => chosen.has(from) && chosen.has(to));
  const layout = Object.fromEntries(Object.entries(design.layout).filter(([id]) => chosen.has(id)));
  const fragment: Fragment = { spandrelFragment: 1, components, links, layout };
  return JSON.stringify(fragment, null, 2);
};

const withDescendants = (design: Design, ids: readonly string[]): ReadonlySet<string> => {
  const parents = new Map(design.components.map(({ id, parent }) => [id, parent]));
  const wanted = new Set(ids.filter((id) => parents.has(id)));
  const isInside = (id: string | undefined): boolean =>
    id !== undefined && (wanted.has(id) || isInside(parents.get(id)));
  return new Set([...parents.keys()].filter(isInside));
};

export interface PasteOptions {
  /** Goes into the fresh ids; see `freshId`. */
  readonly mark: string;
  /** The component to paste into, null for the canvas; without it things return to where they were copied from. */
  readonly into?: string | null;
  /** How far from their old position the pasted things stand, in canvas units. */
  readonly offset: { readonly x: number; readonly y: number };
}

export type PasteResult =
  /** `ids` are the pasted components that stand in no other pasted one. */
  | { readonly ok: true; readonly edits: readonly DesignEdit[]; readonly ids: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The edits that add copied things to a design under fresh ids. References among them lead to the copies, references to
 * others stay where those exist. Refuses text that is no fragment, and a fragment that would make the design invalid.
 */
export const pasteFragment = (design: Design, text: string, options: PasteOptions): PasteResult => {
  const fragment = parseFragment(text);
  if (!fragment) return { ok: false, problems: [notAFragment] };
  const renamed = freshIds(design, fragment, options.mark);
  const renameRequired = (id: string) => renamed.get(id) ?? id;
  const kinds = new Map(design.components.map(({ id, kind }) => [id, kind]));
  const referTo = (id: string) => renamed.get(id) ?? (kinds.has(id) ? id : undefined);

  const roots = new Set<string>();
  const components = fragment.components.map(({ parent, ...component }): Component => {
    const id = renameRequired(component.id);
    const props = renameReferences(component, referTo);
    const inside = parent === undefined ? undefined : renamed.get(parent);
    if (inside !== undefined) return { ...component, id, parent: inside, props };
    roots.add(component.id);
    const place = placeFor(component.kind, [options.into, parent], kinds);
    return { ...component, id, ...(place === undefined ? {} : { parent: place }), props };
  });
  const links = fragment.links.map(
    (link): Link => ({
      ...link,
      id: renameRequired(link.id),
      from: renameRequired(link.from),
      to: renameRequired(link.to),
      props: renameDevices(link.props, renamed),
    }),
  );
  const boxes = Object.entries(fragment.layout).map(([id, box]): DesignEdit => {
    const { x, y } = roots.has(id) ? options.offset : { x: 0, y: 0 };
    return { type: 'set-box', id: renameRequired(id), box: { ...box, x: box.x + x, y: box.y + y } };
  });
  const edits: DesignEdit[] = [
    ...components.map((component): DesignEdit => ({ type: 'put-component', component })),
    ...links.map((link): DesignEdit => ({ type: 'put-link', link })),
    ...boxes,
  ];
  const result = validateDesign(applyEdits(design, edits));
  return result.ok ? { ok: true, edits, ids: [...roots].map(renameRequired) } : result;
};

const notAFragment: Problem = {
  code: 'not-a-fragment',
  path: [],
  message: {
    en: 'The clipboard holds nothing that was copied from a Spandrel canvas.',
    ko: '클립보드에 Spandrel 캔버스에서 복사한 내용이 없습니다.',
  },
};

/** Structure only: the values are checked with the whole design they are pasted into. */
const parseFragment = (text: string): Fragment | undefined => {
  const value = parseJson(text);
  if (!isRecord(value) || value.spandrelFragment !== 1) return undefined;
  const { components, links, layout } = value;
  const isElement = (each: unknown) => isRecord(each) && typeof each.id === 'string' && isRecord(each.props);
  const isBox = (each: unknown) => isRecord(each) && typeof each.x === 'number' && typeof each.y === 'number';
  const sound =
    Array.isArray(components) &&
    components.every(isElement) &&
    Array.isArray(links) &&
    links.every(isElement) &&
    isRecord(layout) &&
    Object.values(layout).every(isBox);
  return sound ? { spandrelFragment: 1, components, links, layout: layout as Fragment['layout'] } : undefined;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const freshIds = (design: Design, fragment: Fragment, mark: string): ReadonlyMap<string, string> => {
  const taken = new Set(elementSections.flatMap((section) => design[section].map(({ id }) => id)));
  const renamed = new Map<string, string>();
  for (const { id } of [...fragment.components, ...fragment.links]) {
    const fresh = freshId(id, mark, taken);
    taken.add(fresh);
    renamed.set(id, fresh);
  }
  return renamed;
};

/** The first of the wished places that exists and may hold the kind; the canvas when there is none. */
const placeFor = (
  kindId: string,
  wishes: readonly (string | null | undefined)[],
  kinds: ReadonlyMap<string, string>,
): string | undefined => {
  const allowed = findComponentKind(kindId)?.parents ?? [];
  const possible = wishes.find((wish) =>
    wish === null ? allowed.includes('canvas') : wish !== undefined && allowed.includes(kinds.get(wish) ?? ''),
  );
  return possible ?? undefined;
};

/** Components that the properties name: `referTo` gives the copy, the one that stays, or nothing. */
const renameReferences = (
  { kind: kindId, props }: Pick<Component, 'kind' | 'props'>,
  referTo: (id: string) => string | undefined,
): Properties => {
  const kind = findComponentKind(kindId);
  const specs = kind ? propertiesOfComponent(kind) : {};
  const next = Object.entries(props).map(([name, value]): [string, PropertyValue | undefined] => {
    const spec = specs[name];
    if (spec?.type === 'component' && typeof value === 'string') return [name, referTo(value)];
    if (spec?.type === 'list' && spec.of === 'component' && Array.isArray(value)) {
      return [name, value.flatMap((id) => referTo(id) ?? [])];
    }
    return [name, value];
  });
  return Object.fromEntries(next.filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined));
};

/** Link properties that name a place or a device, which may be a component of the design. */
const devicePropertyNames = ['location', 'customerDevice', 'providerDevice'];

const renameDevices = (props: Properties, renamed: ReadonlyMap<string, string>): Properties =>
  Object.fromEntries(
    Object.entries(props).map(([name, value]) => {
      const copy = devicePropertyNames.includes(name) && typeof value === 'string' ? renamed.get(value) : undefined;
      return [name, copy ?? value];
    }),
  );
