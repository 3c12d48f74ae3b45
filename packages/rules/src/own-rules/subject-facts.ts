import type { ComponentNode, Element, Facts, FlowFacts, FlowNode, Hop, LinkNode } from '@spandrel/analysis';
import { specsOf } from '@spandrel/analysis';
import type { PropertyValue } from '@spandrel/model';
import type { Evidence } from '../define-rule.ts';
import {
  componentFacts,
  designFacts,
  type Fact,
  type FactTable,
  flowFacts,
  hopFacts,
  linkFacts,
  placeFacts,
} from './own-rule-facts.ts';
import { type PropsFields, propsFields } from './props-fields.ts';
import type { ReadingLog } from './reading-log.ts';

/** The types of CEL behind the facts: the evaluator knows a value's type by its class. */
export class ComponentSubject {}
export class LinkSubject {}
export class FlowSubject {}
export class DesignSubject {}
export class Place {}
export class HopPart {}
export class ComponentProps {}
export class LinkProps {}
export class FlowProps {}
export class FlowRequirements {}

interface Context {
  readonly facts: Facts;
  readonly log: ReadingLog;
}

/** Facts that name the subject or lead to others; they are no evidence by themselves. */
const namesOrWays: ReadonlySet<string> = new Set(['id', 'kind', 'name', 'from', 'to', 'parent', 'props', 'requires']);

const factsOfDesign = new WeakMap<object, Facts>();

/** The number of components and links of a kind, for the function `design.count("kind")`. */
export const countKind = (design: object, kind: string): number => {
  const { components = [], links = [] } = factsOfDesign.get(design)?.design ?? {};
  return [...components, ...links].filter((element) => element.kind === kind).length;
};

export const componentSubject = (node: ComponentNode, context: Context): ComponentSubject =>
  reader(new ComponentSubject(), node.id, componentFacts, node, context);
export const linkSubject = (node: LinkNode, context: Context): LinkSubject =>
  reader(new LinkSubject(), node.id, linkFacts, node, context);
export const flowSubject = (flow: FlowFacts, context: Context): FlowSubject =>
  reader(new FlowSubject(), flow.id, flowFacts, flow, context);
export const designSubject = (context: Context): DesignSubject => {
  const subject = reader(new DesignSubject(), '', designFacts, context.facts, context);
  factsOfDesign.set(subject, context.facts);
  return subject;
};

/** A value whose facts are computed when the expression reads them, and noted in the log. */
const reader = <Target extends object, Node>(
  target: Target,
  at: string,
  table: FactTable<Node>,
  node: Node,
  context: Context,
): Target =>
  new Proxy(target, {
    get: (_target, key) => {
      if (key === 'constructor') return target.constructor;
      const fact = typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
      return fact && readFact(at, String(key), fact, node, context);
    },
  });

const readFact = <Node>(at: string, name: string, fact: Fact<Node>, node: Node, context: Context): unknown => {
  const { facts, log } = context;
  const value = fact.read(node, facts);
  if (value === undefined) {
    log.miss(fact.missing?.(node, facts) ?? { at, name, reason: 'not-stated' });
    return undefined;
  }
  const isWay = namesOrWays.has(name);
  switch (fact.type) {
    case 'Place':
      return placeOf(value as ComponentNode, context);
    case 'list<Place>': {
      const places = value as readonly ComponentNode[];
      log.note({ at, property: name, value: places.map(({ id }) => id), source: 'computed' });
      return places.map((place) => placeOf(place, context));
    }
    case 'list<Hop>': {
      const hops = value as readonly Hop[];
      log.note({ at, property: name, value: hops.map(({ link }) => link.id), source: 'computed' });
      return hops.map((hop) => reader(new HopPart(), hop.link.id, hopFacts, hop, context));
    }
    case 'ComponentProps':
      return propsOf(new ComponentProps(), value as ComponentNode, propsFields.component, context);
    case 'LinkProps':
      return propsOf(new LinkProps(), value as LinkNode, propsFields.link, context);
    case 'FlowProps':
      return propsOf(new FlowProps(), value as FlowNode, propsFields.flow, context);
    case 'FlowRequirements':
      return requirementsOf(value as FlowNode, context);
    default: {
      const told = value as Exclude<Evidence['value'], null>;
      log.note({ at, property: isWay ? '' : name, value: told, source: 'computed' });
      return told;
    }
  }
};

const placeOf = (node: ComponentNode, context: Context): Place =>
  reader(new Place(), node.id, placeFacts, node, context);

const propsOf = <Target extends object>(
  target: Target,
  element: Element,
  fields: PropsFields,
  { facts, log }: Context,
): Target =>
  new Proxy(target, {
    get: (_target, key) => {
      if (key === 'constructor') return target.constructor;
      if (typeof key !== 'string' || !Object.hasOwn(fields, key)) return undefined;
      const found = facts.topology.property(element, key);
      const value = found && asField(found.value, fields[key]);
      if (found === undefined || value === undefined) {
        const reason = Object.hasOwn(specsOf(element), key) ? 'not-stated' : 'foreign';
        log.miss({ at: element.id, name: key, reason });
        return undefined;
      }
      log.note({ at: found.at, property: key, value, source: found.source });
      return value;
    },
  });

const requirementsOf = (node: FlowNode, { log }: Context): FlowRequirements => {
  const target = new FlowRequirements();
  return new Proxy(target, {
    get: (_target, key) => {
      if (key === 'constructor') return FlowRequirements;
      if (typeof key !== 'string' || !Object.hasOwn(propsFields.requirements, key)) return undefined;
      const stated = node.requires[key];
      const value = stated === undefined ? undefined : asField(stated, propsFields.requirements[key]);
      if (value === undefined) {
        log.miss({ at: node.id, name: key, reason: 'not-stated' });
        return undefined;
      }
      log.note({ at: node.id, property: key, value, source: 'stated' });
      return value;
    },
  });
};

/** The value as its type promises it; a single text stands for a list of one. Undefined when the drawing holds something else. */
const asField = (value: PropertyValue, type: PropsFields[string] | undefined): PropertyValue | undefined => {
  switch (type) {
    case 'double':
      return typeof value === 'number' ? value : undefined;
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'string':
      return typeof value === 'string' ? value : undefined;
    case 'list<string>':
      return typeof value === 'string' ? [value] : typeof value === 'object' ? value : undefined;
    default:
      return value;
  }
};
