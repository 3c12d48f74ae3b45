import type { Design, Note, Practice, Waiver } from './design.ts';
import { waiverKey } from './design-edits.ts';
import type { Properties, PropertyValue } from './property.ts';
import { sameValue } from './same-value.ts';

export const comparedSections = ['components', 'links', 'flows'] as const;
export type ComparedSection = (typeof comparedSections)[number];

/** An element of one of the two designs, named as people know it. */
export interface ComparedElement {
  readonly section: ComparedSection;
  readonly id: string;
  readonly name: string | null;
  /** Null for flows, which have no kinds. */
  readonly kind: string | null;
}

/** One value before and after; null = not there. */
export interface ValueChange {
  /** `field` = a plain field of the element (`kind`, `from`, `to`, `directed`). */
  readonly group: 'field' | 'props' | 'requires';
  readonly property: string;
  readonly before: PropertyValue | null;
  readonly after: PropertyValue | null;
}

/** An element that is in both designs, as it is named afterwards, with what is different about it. */
export interface ChangedElement extends ComparedElement {
  /** Fields first, then properties, then requirements; each by name. Name and parent are not among them. */
  readonly changes: readonly ValueChange[];
}

/** A component that stands elsewhere; null = free on the canvas. */
export interface MovedComponent extends ComparedElement {
  readonly before: string | null;
  readonly after: string | null;
}

/** An element with another name; null = without one. */
export interface RenamedElement extends ComparedElement {
  readonly before: string | null;
  readonly after: string | null;
}

/** An entry of a section that is compared as a whole; null = not there. */
export interface EntryChange<Entry> {
  readonly key: string;
  readonly before: Entry | null;
  readonly after: Entry | null;
}

/** What is different between two designs. Lists are in the order of sections, then of ids. */
export interface DesignComparison {
  /** Name, description and profile of the design. */
  readonly settings: readonly ValueChange[];
  readonly added: readonly ComparedElement[];
  readonly removed: readonly ComparedElement[];
  readonly changed: readonly ChangedElement[];
  readonly moved: readonly MovedComponent[];
  readonly renamed: readonly RenamedElement[];
  readonly practices: readonly EntryChange<Practice>[];
  readonly waivers: readonly EntryChange<Waiver>[];
  readonly notes: readonly EntryChange<Note>[];
  /** Elements of both designs that are drawn elsewhere or in another size; nothing is judged by that. */
  readonly redrawn: readonly string[];
  /** `none` = the same design; `layout` = only drawn differently. */
  readonly extent: 'none' | 'layout' | 'content';
}

/** Compares two designs by what they say, whatever the order of their elements. Elements are the same when their ids are. */
export const compareDesigns = (before: Design, after: Design): DesignComparison => {
  const sections = comparedSections.map((section) => compareSection(section, before[section], after[section]));
  const content = {
    settings: valueChanges('field', settingsOf(before), settingsOf(after)),
    added: sections.flatMap((section) => section.added),
    removed: sections.flatMap((section) => section.removed),
    changed: sections.flatMap((section) => section.changed),
    moved: sections.flatMap((section) => section.moved),
    renamed: sections.flatMap((section) => section.renamed),
    practices: entryChanges(new Map(Object.entries(before.practices)), new Map(Object.entries(after.practices))),
    waivers: entryChanges(byWaiverKey(before.waivers), byWaiverKey(after.waivers)),
    notes: entryChanges(byElementId(before.notes), byElementId(after.notes)),
  };
  const redrawn = entryChanges(new Map(Object.entries(before.layout)), new Map(Object.entries(after.layout)))
    .map(({ key }) => key)
    .filter((id) => isIn(before, id) && isIn(after, id));
  const isSame = Object.values(content).every((list) => list.length === 0);
  return { ...content, redrawn, extent: !isSame ? 'content' : redrawn.length > 0 ? 'layout' : 'none' };
};

/** The parts of components, links and flows that a comparison looks at. */
interface Comparable {
  readonly id: string;
  readonly name?: string;
  readonly kind?: string;
  readonly parent?: string;
  readonly from?: string;
  readonly to?: string;
  readonly directed?: boolean;
  readonly props: Properties;
  readonly requires?: Properties;
}

type SectionComparison = Pick<DesignComparison, 'added' | 'removed' | 'changed' | 'moved' | 'renamed'>;

const compareSection = (
  section: ComparedSection,
  before: readonly Comparable[],
  after: readonly Comparable[],
): SectionComparison => {
  const refer = ({ id, name, kind }: Comparable): ComparedElement => ({
    section,
    id,
    name: name ?? null,
    kind: kind ?? null,
  });
  const [old, current] = [byElementId(before), byElementId(after)];
  const sorted = (elements: ReadonlyMap<string, Comparable>) => [...elements.values()].sort(byText(({ id }) => id));
  const both = sorted(current).flatMap((now) => {
    const was = old.get(now.id);
    return was === undefined ? [] : [{ was, now }];
  });
  return {
    added: sorted(current).flatMap((element) => (old.has(element.id) ? [] : [refer(element)])),
    removed: sorted(old).flatMap((element) => (current.has(element.id) ? [] : [refer(element)])),
    changed: both.flatMap(({ was, now }) => {
      const changes = [
        ...valueChanges('field', fieldsOf(was), fieldsOf(now)),
        ...valueChanges('props', was.props, now.props),
        ...valueChanges('requires', was.requires ?? {}, now.requires ?? {}),
      ];
      return changes.length === 0 ? [] : [{ ...refer(now), changes }];
    }),
    moved: both.flatMap(({ was, now }) =>
      was.parent === now.parent ? [] : [{ ...refer(now), before: was.parent ?? null, after: now.parent ?? null }],
    ),
    renamed: both.flatMap(({ was, now }) =>
      was.name === now.name ? [] : [{ ...refer(now), before: was.name ?? null, after: now.name ?? null }],
    ),
  };
};

type Values = Readonly<Record<string, PropertyValue | undefined>>;

/** A link is two-way unless it says otherwise, so that `directed: false` says nothing. */
const fieldsOf = ({ kind, from, to, directed }: Comparable): Values => ({
  kind,
  from,
  to,
  directed: directed === true ? true : undefined,
});

const settingsOf = ({ name, description, profile }: Design): Values => ({ name, description, profile });

const valueChanges = (group: ValueChange['group'], before: Values, after: Values): readonly ValueChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((property) => {
    const [was, now] = [before[property] ?? null, after[property] ?? null];
    return sameValue(was, now) ? [] : [{ group, property, before: was, after: now }];
  });

const entryChanges = <Entry>(
  before: ReadonlyMap<string, Entry>,
  after: ReadonlyMap<string, Entry>,
): readonly EntryChange<Entry>[] =>
  [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const [was, now] = [before.get(key) ?? null, after.get(key) ?? null];
    return sameValue(was, now) ? [] : [{ key, before: was, after: now }];
  });

const byElementId = <Element extends { readonly id: string }>(
  elements: readonly Element[],
): ReadonlyMap<string, Element> => new Map(elements.map((element) => [element.id, element]));

const byWaiverKey = (waivers: readonly Waiver[]): ReadonlyMap<string, Waiver> =>
  new Map(waivers.map((waiver) => [waiverKey(waiver.rule, waiver.at), waiver]));

const byText =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

const isIn = ({ components, notes }: Design, id: string): boolean =>
  components.some((each) => each.id === id) || notes.some((each) => each.id === id);
