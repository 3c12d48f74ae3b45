import type { PropertySpecs, PropertyValue } from '@spandrel/model';
import type { ComponentNode, FlowNode, LinkNode } from './topology.ts';

/** A property's value and where it comes from. */
export interface Valued<Value> {
  readonly value: Value;
  /** `stated` by a person, `assumed` from the kind's default. */
  readonly source: 'stated' | 'assumed';
  /** The element that states it: an ancestor where the property is inherited. */
  readonly at: string;
}

export type Element = ComponentNode | LinkNode | FlowNode;

/** What a component has from the box it stands in unless it says otherwise. */
const inherited: ReadonlySet<string> = new Set(['env', 'trustZone', 'jurisdiction', 'provider', 'region']);

/** Specifications of the properties an element may have; none when its kind is unknown. */
export const specsOf = ({ specs }: Element): PropertySpecs => specs;

/**
 * The value of a property: stated on the element, else (where the domain inherits it) stated on the nearest ancestor, else the
 * kind's default. Undefined when nobody says and no default is safe.
 */
export const readProperty = (element: Element, name: string): Valued<PropertyValue> | undefined => {
  const own = stated(element, name);
  if (own !== undefined) return own;
  if (element.sort === 'component' && inherited.has(name)) {
    for (const ancestor of element.ancestors) {
      const value = stated(ancestor, name) ?? namedByKind(ancestor, name);
      if (value !== undefined) return value;
    }
  }
  const spec = element.specs[name];
  if (spec === undefined || !('default' in spec) || spec.default === undefined) return undefined;
  return { value: spec.default, source: 'assumed', at: element.id };
};

const stated = (element: Element, name: string): Valued<PropertyValue> | undefined => {
  const value = element.props[name];
  return value === undefined ? undefined : { value, source: 'stated', at: element.id };
};

/** A box of kind `region` names the region of what stands in it even when it carries no `region` property. */
const namedByKind = (ancestor: ComponentNode, name: string): Valued<PropertyValue> | undefined =>
  name === 'region' && ancestor.component.kind === 'region'
    ? { value: ancestor.id, source: 'stated', at: ancestor.id }
    : undefined;

export const readNumber = (element: Element, name: string): Valued<number> | undefined => {
  const found = readProperty(element, name);
  return found !== undefined && isNumber(found) ? found : undefined;
};

export const readText = (element: Element, name: string): Valued<string> | undefined => {
  const found = readProperty(element, name);
  return found !== undefined && isText(found) ? found : undefined;
};

export const readBoolean = (element: Element, name: string): Valued<boolean> | undefined => {
  const found = readProperty(element, name);
  return found !== undefined && isBoolean(found) ? found : undefined;
};

/** A list property; a single text counts as a list of one. */
export const readList = (element: Element, name: string): Valued<readonly string[]> | undefined => {
  const found = readProperty(element, name);
  if (found === undefined) return undefined;
  if (isText(found)) return { ...found, value: [found.value] };
  return isList(found) ? found : undefined;
};

const isNumber = (found: Valued<PropertyValue>): found is Valued<number> =>
  typeof found.value === 'number' && Number.isFinite(found.value);
const isText = (found: Valued<PropertyValue>): found is Valued<string> => typeof found.value === 'string';
const isBoolean = (found: Valued<PropertyValue>): found is Valued<boolean> => typeof found.value === 'boolean';
const isList = (found: Valued<PropertyValue>): found is Valued<readonly string[]> => typeof found.value === 'object';
