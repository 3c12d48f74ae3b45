import {
  type Component,
  type ComponentKind,
  type Design,
  type Flow,
  findComponentKind,
  findLinkKind,
  type Link,
  type LinkKind,
  type Properties,
  type PropertySpecs,
  type PropertyValue,
  propertiesOfComponent,
  propertiesOfFlow,
  propertiesOfLink,
  type Transit,
} from '@spandrel/model';
import { type FailureUnit, failureUnits } from './failure-units.ts';
import { lazily } from './lazily.ts';
import { byId } from './order.ts';
import {
  type Element,
  readBoolean,
  readList,
  readNumber,
  readProperty,
  readText,
  type Valued,
} from './property-access.ts';

/** A component with its place in the drawing. */
export interface ComponentNode {
  readonly sort: 'component';
  readonly id: string;
  /** Position among the components sorted by id. */
  readonly index: number;
  readonly component: Component;
  /** Undefined when the catalog does not know the kind; such a component carries nobody's traffic. */
  readonly kind: ComponentKind | undefined;
  readonly props: Properties;
  /** The properties it may have. */
  readonly specs: PropertySpecs;
  readonly parent: ComponentNode | undefined;
  /** Boxes it stands in, nearest first. */
  readonly ancestors: readonly ComponentNode[];
  /** Places and clusters it says it is present in besides its parent. */
  readonly sites: readonly ComponentNode[];
  /** Boxes that hold it wherever it is present, nearest first: its ancestors, unless it has sites. Their loss takes it down. */
  readonly enclosing: readonly ComponentNode[];
  readonly children: readonly ComponentNode[];
  /** Drawn links with an end here, of every plane, sorted by id. */
  readonly links: readonly LinkNode[];
  /** Who may pass through: the kind's rule, or what its property `transit` says. */
  readonly transit: Transit;
}

export interface LinkNode {
  readonly sort: 'link';
  readonly id: string;
  /** Position among the links sorted by id. */
  readonly index: number;
  readonly link: Link;
  readonly kind: LinkKind | undefined;
  readonly props: Properties;
  readonly specs: PropertySpecs;
  readonly from: ComponentNode;
  readonly to: ComponentNode;
}

export interface FlowNode {
  readonly sort: 'flow';
  readonly id: string;
  readonly flow: Flow;
  readonly props: Properties;
  readonly specs: PropertySpecs;
  readonly requires: Properties;
  readonly from: ComponentNode;
  readonly to: ComponentNode;
}

/** The drawing as a graph: everything sorted by id and looked up by id, with values that know where they come from. */
export interface Topology {
  readonly design: Design;
  readonly components: readonly ComponentNode[];
  /** Links whose two ends exist. */
  readonly links: readonly LinkNode[];
  /** Flows whose two ends exist. */
  readonly flows: readonly FlowNode[];
  component(id: string): ComponentNode | undefined;
  link(id: string): LinkNode | undefined;
  /** Everything that fails as one: components, links and shared-risk groups. */
  readonly failureUnits: readonly FailureUnit[];
  failureUnit(id: string): FailureUnit | undefined;
  property(element: Element, name: string): Valued<PropertyValue> | undefined;
  number(element: Element, name: string): Valued<number> | undefined;
  text(element: Element, name: string): Valued<string> | undefined;
  boolean(element: Element, name: string): Valued<boolean> | undefined;
  list(element: Element, name: string): Valued<readonly string[]> | undefined;
}

interface NodeInTheMaking extends ComponentNode {
  parent: ComponentNode | undefined;
  ancestors: readonly ComponentNode[];
  sites: readonly ComponentNode[];
  enclosing: readonly ComponentNode[];
  readonly children: ComponentNode[];
  readonly links: LinkNode[];
}

/** Builds the graph of a design. Elements that name a missing end or parent are left out or stand free. */
export const buildTopology = (design: Design): Topology => {
  const components = buildComponents(design);
  const componentsById = new Map(components.map((node) => [node.id, node]));
  const links = buildLinks(design, componentsById);
  const linksById = new Map(links.map((node) => [node.id, node]));
  const flows = buildFlows(design, componentsById);
  const units = lazily(() => failureUnits(components, links));
  const unitsById = lazily(() => new Map(units().map((unit) => [unit.id, unit])));
  return {
    design,
    components,
    links,
    flows,
    component: (id) => componentsById.get(id),
    link: (id) => linksById.get(id),
    get failureUnits() {
      return units();
    },
    failureUnit: (id) => unitsById().get(id),
    property: readProperty,
    number: readNumber,
    text: readText,
    boolean: readBoolean,
    list: readList,
  };
};

const buildComponents = (design: Design): readonly NodeInTheMaking[] => {
  const nodes = [...design.components].sort(byId).map((component, index): NodeInTheMaking => {
    const kind = findComponentKind(component.kind);
    return {
      sort: 'component',
      id: component.id,
      index,
      component,
      kind,
      props: component.props,
      specs: kind === undefined ? {} : propertiesOfComponent(kind),
      parent: undefined,
      ancestors: [],
      sites: [],
      enclosing: [],
      children: [],
      links: [],
      transit: transitOf(component, kind),
    };
  });
  const byIdentifier = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) {
    node.ancestors = ancestorsOf(node, byIdentifier);
    node.parent = node.ancestors[0];
    byIdentifier.get(node.parent?.id ?? '')?.children.push(node);
  }
  for (const node of nodes) {
    const named = (readList(node, 'sites')?.value ?? []).flatMap((id) => byIdentifier.get(id) ?? []);
    node.sites = [...new Set(named)].filter((site) => !isWithin(site, node));
    node.enclosing = enclosingOf(node);
  }
  return nodes;
};

const transitOf = (component: Component, kind: ComponentKind | undefined): Transit => {
  if (component.props.transit === true) return 'any';
  if (component.props.transit === false) return 'none';
  return kind?.transit ?? 'none';
};

/** Parents upwards; a component that contains itself (an invalid drawing) stands free. */
const ancestorsOf = (node: ComponentNode, nodes: ReadonlyMap<string, ComponentNode>): readonly ComponentNode[] => {
  const ancestors: ComponentNode[] = [];
  const seen = new Set([node.id]);
  for (let next = nodes.get(node.component.parent ?? ''); next !== undefined; ) {
    if (seen.has(next.id)) return [];
    seen.add(next.id);
    ancestors.push(next);
    next = nodes.get(next.component.parent ?? '');
  }
  return ancestors;
};

/** Of a parent and sites, those that contain another say less precisely where it runs and are left out. */
const enclosingOf = ({ parent, sites, ancestors }: ComponentNode): readonly ComponentNode[] => {
  if (sites.length === 0) return ancestors;
  const named = parent === undefined ? sites : [parent, ...sites];
  const homes = named.filter((home) => !named.some((other) => other.ancestors.includes(home)));
  const [first, ...others] = homes;
  return first === undefined
    ? []
    : [first, ...first.ancestors].filter((box) => others.every((home) => isWithin(home, box)));
};

const buildLinks = (design: Design, components: ReadonlyMap<string, NodeInTheMaking>): readonly LinkNode[] => {
  const links: LinkNode[] = [];
  for (const link of [...design.links].sort(byId)) {
    const from = components.get(link.from);
    const to = components.get(link.to);
    if (from === undefined || to === undefined) continue;
    const kind = findLinkKind(link.kind);
    const node: LinkNode = {
      sort: 'link',
      id: link.id,
      index: links.length,
      link,
      kind,
      props: link.props,
      specs: kind === undefined ? {} : propertiesOfLink(kind),
      from,
      to,
    };
    links.push(node);
    from.links.push(node);
    if (to !== from) to.links.push(node);
  }
  return links;
};

const buildFlows = (design: Design, components: ReadonlyMap<string, ComponentNode>): readonly FlowNode[] => {
  const flows: FlowNode[] = [];
  for (const flow of [...design.flows].sort(byId)) {
    const from = components.get(flow.from);
    const to = components.get(flow.to);
    if (from === undefined || to === undefined) continue;
    flows.push(flowNode(flow, from, to));
  }
  return flows;
};

export const flowNode = (flow: Flow, from: ComponentNode, to: ComponentNode): FlowNode => {
  const { id, props, requires } = flow;
  return { sort: 'flow', id, flow, props, specs: propertiesOfFlow(), requires, from, to };
};

/** Whether `outer` is `inner` or one of the boxes it is drawn in. */
export const isWithin = (inner: ComponentNode, outer: ComponentNode): boolean =>
  inner === outer || inner.ancestors.includes(outer);

/** Whether `outer` is `inner` or holds it at one of its sites at least. */
export const isPresentIn = (inner: ComponentNode, outer: ComponentNode): boolean =>
  isWithin(inner, outer) || inner.sites.some((site) => isWithin(site, outer));

/** Whether `outer` is `inner` or holds it wherever it is present. */
export const isEnclosedBy = (inner: ComponentNode, outer: ComponentNode): boolean =>
  inner === outer || inner.enclosing.includes(outer);
