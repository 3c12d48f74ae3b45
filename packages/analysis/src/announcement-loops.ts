import type { ComponentNode, LinkNode, Topology } from './topology.ts';

/** Components that pass what they learn on to one another in a circle: routes over data links, or queries over DNS forwarding. */
export interface AnnouncementLoop {
  readonly passesOn: 'routes' | 'queries';
  /** Sorted by id. */
  readonly hops: readonly ComponentNode[];
  readonly links: readonly LinkNode[];
}

type Passes = (element: ComponentNode | LinkNode) => boolean;

/**
 * The circles of a drawing that run only over elements that `passes` lets through. Routes circulate among components that
 * redistribute them: over three or more hops, or between two over parallel links, since nobody announces a route back over the
 * link it was learned on. Queries follow the direction of DNS forwarding, so two servers that ask each other are a circle.
 */
export const announcementLoops = (topology: Topology, passes: Passes = () => true): readonly AnnouncementLoop[] => {
  const redistributes = (node: ComponentNode) => topology.boolean(node, 'redistributesRoutes')?.value === true;
  const usable = topology.links.filter(
    (link) => link.from !== link.to && passes(link) && passes(link.from) && passes(link.to),
  );
  const routes = usable.filter(
    (link) =>
      link.kind?.plane === 'data' &&
      redistributes(link.from) &&
      redistributes(link.to) &&
      topology.text(link, 'routing')?.value !== 'static',
  );
  const queries = usable.filter(({ kind }) => kind?.plane === 'dns');
  return [
    ...connected(withoutDeadEnds(routes)).map((links) => loopOf('routes', links)),
    ...connected(onDirectedCircles(queries)).map((links) => loopOf('queries', links)),
  ];
};

const loopOf = (passesOn: AnnouncementLoop['passesOn'], links: readonly LinkNode[]): AnnouncementLoop => ({
  passesOn,
  hops: [...new Set(links.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a.index - b.index),
  links,
});

/** Takes away links with an end that has no other, again and again; what stays holds every circle. */
const withoutDeadEnds = (links: readonly LinkNode[]): readonly LinkNode[] => {
  const degree = new Map<ComponentNode, number>();
  for (const end of links.flatMap(({ from, to }) => [from, to])) degree.set(end, (degree.get(end) ?? 0) + 1);
  const kept = links.filter(({ from, to }) => (degree.get(from) ?? 0) > 1 && (degree.get(to) ?? 0) > 1);
  return kept.length === links.length ? kept : withoutDeadEnds(kept);
};

/** Links whose target leads back to their source. */
const onDirectedCircles = (links: readonly LinkNode[]): readonly LinkNode[] =>
  links.filter(({ from, to }) => {
    const reached = new Set([to]);
    for (const node of reached) for (const link of links) if (link.from === node) reached.add(link.to);
    return reached.has(from);
  });

/** Groups of links that hang together. */
const connected = (links: readonly LinkNode[]): readonly (readonly LinkNode[])[] => {
  const groups: LinkNode[][] = [];
  const left = new Set(links);
  for (const first of left) {
    const ends = new Set([first.from, first.to]);
    for (const end of ends) {
      for (const { from, to } of links) {
        if (from === end) ends.add(to);
        if (to === end) ends.add(from);
      }
    }
    const group = links.filter(({ from }) => ends.has(from));
    for (const link of group) left.delete(link);
    groups.push(group);
  }
  return groups;
};
