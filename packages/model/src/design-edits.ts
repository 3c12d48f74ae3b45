import type { Baseline, Box, Component, Design, Flow, Link, Note, Practice, Profile, Waiver } from './design.ts';
import { propertiesOfComponent } from './kinds/all-properties.ts';
import { findComponentKind } from './kinds.ts';
import type { Properties, PropertyValue } from './property.ts';

type Section = 'components' | 'links' | 'flows' | 'notes';

/** A change to a design that needs nothing but itself to be carried out. */
export type PrimitiveEdit =
  | { readonly type: 'set-name'; readonly name: string }
  | { readonly type: 'set-description'; readonly description: string | null }
  | { readonly type: 'set-profile'; readonly profile: Profile }
  | { readonly type: 'put-component'; readonly component: Component }
  | { readonly type: 'put-link'; readonly link: Link }
  | { readonly type: 'put-flow'; readonly flow: Flow }
  | { readonly type: 'put-note'; readonly note: Note }
  /** Sets or (null) clears one plain field of an element, e.g. `name`, `parent`, `kind`, `from`, `directed`. */
  | {
      readonly type: 'set-field';
      readonly section: Section;
      readonly id: string;
      readonly field: string;
      readonly value: string | boolean | null;
    }
  /** Sets or (null) clears one property; `requires` exists on flows only. */
  | {
      readonly type: 'set-property';
      readonly section: 'components' | 'links' | 'flows';
      readonly id: string;
      readonly group: 'props' | 'requires';
      readonly property: string;
      readonly value: PropertyValue | null;
    }
  | { readonly type: 'set-box'; readonly id: string; readonly box: Box | null }
  | { readonly type: 'set-practice'; readonly id: string; readonly practice: Practice | null }
  | { readonly type: 'put-waiver'; readonly waiver: Waiver }
  | { readonly type: 'delete-waiver'; readonly rule: string; readonly at: readonly string[] }
  /** Remembers (or, null, forgets) what the last frozen version measured. */
  | { readonly type: 'set-baseline'; readonly baseline: Baseline | null }
  /** Takes out exactly this element; `remove` is the edit that also takes what hangs on it. */
  | { readonly type: 'delete-element'; readonly section: Section; readonly id: string };

/** What people and rules do to a design. */
export type DesignEdit =
  | PrimitiveEdit
  /** Removes elements with everything that cannot stand without them. */
  | { readonly type: 'remove'; readonly ids: readonly string[] };

/** The key under which a waiver is one and the same. */
export const waiverKey = (rule: string, at: readonly string[]): string => `${rule}@${[...at].sort().join('+')}`;

/**
 * Resolves an edit against the design it is made on. Removing a component removes what it contains, the links and flows
 * that end there and the waivers about them; notes stay without their pin, and references to it are cleared.
 */
export const expandEdit = (design: Design, edit: DesignEdit): readonly PrimitiveEdit[] => {
  if (edit.type !== 'remove') return [edit];
  const gone = removalOf(design, edit.ids);
  const edits: PrimitiveEdit[] = [];
  for (const section of ['components', 'links', 'flows', 'notes'] as const) {
    for (const { id } of design[section]) if (gone.has(id)) edits.push({ type: 'delete-element', section, id });
  }
  for (const id of Object.keys(design.layout)) if (gone.has(id)) edits.push({ type: 'set-box', id, box: null });
  for (const note of design.notes) {
    if (!gone.has(note.id) && note.at && gone.has(note.at)) {
      edits.push({ type: 'set-field', section: 'notes', id: note.id, field: 'at', value: null });
    }
  }
  for (const waiver of design.waivers) {
    if (waiver.at.some((id) => gone.has(id))) {
      edits.push({ type: 'delete-waiver', rule: waiver.rule, at: waiver.at });
    }
  }
  for (const component of design.components) {
    if (!gone.has(component.id)) edits.push(...clearedReferences(component, gone));
  }
  return edits;
};

const removalOf = (design: Design, ids: readonly string[]): ReadonlySet<string> => {
  const gone = new Set(ids);
  const children = new Map<string, Component[]>();
  for (const component of design.components) {
    if (component.parent) children.set(component.parent, [...(children.get(component.parent) ?? []), component]);
  }
  const pending = [...ids];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const child of children.get(id) ?? []) {
      if (!gone.has(child.id)) pending.push(child.id);
      gone.add(child.id);
    }
  }
  for (const { id, from, to } of [...design.links, ...design.flows]) if (gone.has(from) || gone.has(to)) gone.add(id);
  return gone;
};

const clearedReferences = (component: Component, gone: ReadonlySet<string>): PrimitiveEdit[] => {
  const kind = findComponentKind(component.kind);
  if (!kind) return [];
  return Object.entries(propertiesOfComponent(kind)).flatMap(([property, spec]) => {
    const value = component.props[property];
    const set = (next: PropertyValue | null): PrimitiveEdit[] => [
      { type: 'set-property', section: 'components', id: component.id, group: 'props', property, value: next },
    ];
    if (spec.type === 'component' && typeof value === 'string' && gone.has(value)) return set(null);
    if (spec.type === 'list' && spec.of === 'component' && Array.isArray(value) && value.some((id) => gone.has(id))) {
      return set(value.filter((id) => !gone.has(id)));
    }
    return [];
  });
};

/** The design after the edits, applied in order. Edits of elements that are not there change nothing. */
export const applyEdits = (design: Design, edits: readonly DesignEdit[]): Design =>
  edits.reduce((current, edit) => expandEdit(current, edit).reduce(applyPrimitive, current), design);

const applyPrimitive = (design: Design, edit: PrimitiveEdit): Design => {
  switch (edit.type) {
    case 'set-name':
      return { ...design, name: edit.name };
    case 'set-description':
      return withOptional(design, 'description', edit.description);
    case 'set-profile':
      return { ...design, profile: edit.profile };
    case 'put-component':
      return { ...design, components: put(design.components, edit.component) };
    case 'put-link':
      return { ...design, links: put(design.links, edit.link) };
    case 'put-flow':
      return { ...design, flows: put(design.flows, edit.flow) };
    case 'put-note':
      return { ...design, notes: put(design.notes, edit.note) };
    case 'set-field':
      return change(design, edit.section, edit.id, (element) => withOptional(element, edit.field, edit.value));
    case 'set-property':
      return change(design, edit.section, edit.id, (element) => {
        const properties: Properties = (element as { [group: string]: Properties })[edit.group] ?? {};
        return { ...element, [edit.group]: withOptional(properties, edit.property, edit.value) };
      });
    case 'set-box':
      return { ...design, layout: withOptional(design.layout, edit.id, edit.box) };
    case 'set-practice':
      return { ...design, practices: withOptional(design.practices, edit.id, edit.practice) };
    case 'put-waiver':
      return { ...design, waivers: [...without(design.waivers, edit.waiver), edit.waiver] };
    case 'delete-waiver':
      return { ...design, waivers: without(design.waivers, edit) };
    case 'set-baseline':
      return withOptional(design, 'baseline', edit.baseline);
    case 'delete-element':
      return { ...design, [edit.section]: design[edit.section].filter(({ id }) => id !== edit.id) };
  }
};

const put = <T extends { readonly id: string }>(list: readonly T[], element: T): readonly T[] =>
  list.some(({ id }) => id === element.id)
    ? list.map((each) => (each.id === element.id ? element : each))
    : [...list, element];

const change = (design: Design, section: Section, id: string, next: (element: object) => object): Design => ({
  ...design,
  [section]: design[section].map((element) => (element.id === id ? next(element) : element)),
});

const withOptional = <T extends object>(object: T, key: string, value: unknown): T => {
  const { [key]: _old, ...rest } = object as Record<string, unknown>;
  return (value === null ? rest : { ...object, [key]: value }) as T;
};

const without = (
  waivers: readonly Waiver[],
  { rule, at }: { rule: string; at: readonly string[] },
): readonly Waiver[] => waivers.filter((waiver) => waiverKey(waiver.rule, waiver.at) !== waiverKey(rule, at));
