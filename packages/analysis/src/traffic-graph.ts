import type { ComponentNode, LinkNode, Topology } from './topology.ts';

/** One step traffic could take from one component to the next, before asking who it belongs to. */
export interface Step {
  readonly to: ComponentNode;
  /** Undefined for the implied joint between a component and the box it stands in. */
  readonly link: LinkNode | undefined;
  readonly peering: boolean;
  /** How many of the boxes of `to` (outermost first) the start of the step also stands in or is. */
  readonly sharedDepth: number;
}

/** Steps out of each component, by the component's index. */
export type TrafficGraph = readonly (readonly Step[])[];

/**
 * The data plane of a drawing: drawn links that carry data, and joints between components and the boxes they are present in. Application links
 * count only where one of their ends stands in no network at all, because then nothing else says how the call travels.
 */
export const buildTrafficGraph = (topology: Topology): TrafficGraph => {
  const steps: Step[][] = topology.components.map(() => []);
  const add = (from: ComponentNode, to: ComponentNode, link: LinkNode | undefined) => {
    const peering = link?.link.kind === 'vpc-peering';
    steps[from.index]!.push({ to, link, peering, sharedDepth: sharedDepth(from, to) });
  };
  for (const link of topology.links) {
    if (link.from === link.to || !carriesTraffic(link)) continue;
    add(link.from, link.to, link);
    if (link.link.directed !== true) add(link.to, link.from, link);
  }
  for (const component of topology.components) {
    for (const box of jointsOf(component)) {
      if (component.links.some((link) => isDataLink(link) && (link.from === box || link.to === box))) continue;
      add(component, box, undefined);
      add(box, component, undefined);
    }
  }
  return steps;
};

const isDataLink = ({ kind }: LinkNode): boolean => kind?.plane === 'data';

/** Whether flows may use a link: data links, and calls of components that stand in no network. */
export const carriesTraffic = (link: LinkNode): boolean =>
  isDataLink(link) || (link.kind?.plane === 'application' && (standsAlone(link.from) || standsAlone(link.to)));

const standsAlone = (component: ComponentNode): boolean =>
  jointsOf(component).every(({ transit }) => transit === 'none') && !component.links.some(isDataLink);

/**
 * The boxes a component is joined to: its parent and its sites, and from each further out up to the first that carries traffic,
 * so that a zone drawn between a network and a cluster does not separate them.
 */
export const jointsOf = (component: ComponentNode): readonly ComponentNode[] => {
  const own = upToCarrying(component.ancestors);
  if (component.sites.length === 0) return own;
  return [...new Set([...own, ...component.sites.flatMap((site) => upToCarrying([site, ...site.ancestors]))])];
};

const upToCarrying = (boxes: readonly ComponentNode[]): readonly ComponentNode[] => {
  const carrying = boxes.findIndex(({ transit }) => transit !== 'none');
  return carrying < 0 ? boxes : boxes.slice(0, carrying + 1);
};

const sharedDepth = (from: ComponentNode, to: ComponentNode): number => {
  const depth = to.ancestors.length;
  const around = from.ancestors.length;
  let shared = 0;
  while (shared < depth) {
    const box = to.ancestors[depth - 1 - shared];
    const own = shared === around ? from : from.ancestors[around - 1 - shared];
    if (box !== own) break;
    shared += 1;
  }
  return shared;
};
