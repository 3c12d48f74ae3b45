import {
  type ComparedElement,
  type Design,
  type DesignComparison,
  findComponentKind,
  findLinkKind,
  type Locale,
  type PropertySpecs,
  type PropertyValue,
  propertiesOfComponent,
  propertiesOfFlow,
  propertiesOfLink,
  requirementsOfFlow,
  type ValueChange,
} from '@spandrel/model';
import { propertyText } from '../../vocabulary/property-value.ts';
import { elementNamesOf, kindNameOf } from './element-names.ts';

/** One change of a drawing as people read it; `kind` is null where it says nothing more. */
export type ChangeRow =
  | { readonly type: 'added' | 'removed'; readonly id: string; readonly name: string; readonly kind: string | null }
  | {
      readonly type: 'changed';
      readonly id: string;
      readonly name: string;
      readonly property: string;
      /** Null = not stated. */
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly type: 'moved' | 'renamed';
      readonly id: string;
      readonly name: string;
      readonly before: string | null;
      readonly after: string | null;
    };

const specsOf = ({ section, kind }: ComparedElement, group: ValueChange['group']): PropertySpecs => {
  if (section === 'flows') return group === 'requires' ? requirementsOfFlow() : propertiesOfFlow();
  const componentKind = section === 'components' ? findComponentKind(kind ?? '') : undefined;
  if (componentKind) return propertiesOfComponent(componentKind);
  const linkKind = findLinkKind(kind ?? '');
  return linkKind ? propertiesOfLink(linkKind) : {};
};

/** A link without a name is called by its kind already. */
const kindBesideName = ({ section, name, kind }: ComparedElement, locale: Locale): string | null =>
  section === 'links' && name === null ? null : (kindNameOf(kind, locale) ?? null);

/** What a trial changes in the drawing, in the order of the comparison; plain fields go by `fieldName`. */
export const changeRows = (
  changes: DesignComparison,
  before: Design,
  after: Design,
  locale: Locale,
  fieldName: (field: string) => string,
): readonly ChangeRow[] => {
  const [oldName, newName] = [elementNamesOf(before, locale), elementNamesOf(after, locale)];
  const known = new Set([...before.components, ...after.components].map(({ id }) => id));
  const nameOf = (id: string) => (after.components.some((each) => each.id === id) ? newName(id) : oldName(id));
  const textOf = (element: ComparedElement, { group, property }: ValueChange, value: PropertyValue | null) => {
    if (value === null) return null;
    const spec = specsOf(element, group)[property];
    const ids = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
    const isReference = spec?.type === 'component' || (spec?.type === 'list' && spec.of === 'component');
    if ((isReference || group === 'field') && ids.length > 0 && ids.every((id) => known.has(id))) {
      return ids.map(nameOf).join(', ');
    }
    return group === 'field' && property === 'kind'
      ? (kindNameOf(String(value), locale) ?? null)
      : propertyText(spec, value, locale);
  };
  return [
    ...changes.added.map((element) => ({
      type: 'added' as const,
      id: element.id,
      name: newName(element.id),
      kind: kindBesideName(element, locale),
    })),
    ...changes.removed.map((element) => ({
      type: 'removed' as const,
      id: element.id,
      name: oldName(element.id),
      kind: kindBesideName(element, locale),
    })),
    ...changes.changed.flatMap((element) =>
      element.changes.map((change) => ({
        type: 'changed' as const,
        id: element.id,
        name: newName(element.id),
        property:
          specsOf(element, change.group)[change.property]?.label[locale] ??
          (change.group === 'field' ? fieldName(change.property) : change.property),
        before: textOf(element, change, change.before),
        after: textOf(element, change, change.after),
      })),
    ),
    ...changes.moved.map(({ id, before: from, after: to }) => ({
      type: 'moved' as const,
      id,
      name: newName(id),
      before: from && oldName(from),
      after: to && newName(to),
    })),
    ...changes.renamed.map(({ id, before: was, after: now }) => ({
      type: 'renamed' as const,
      id,
      name: newName(id),
      before: was,
      after: now,
    })),
  ];
};
