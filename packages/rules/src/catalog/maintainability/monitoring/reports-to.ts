import { type ComponentNode, isWithin, type Topology } from '@spandrel/analysis';

/** Components of a kind that receive telemetry from a component or from something it stands in, whichever way the link is drawn. */
export const receiversOf = (topology: Topology, component: ComponentNode, kind: string): readonly ComponentNode[] =>
  topology.links.flatMap((link) => {
    if (link.kind?.plane !== 'telemetry') return [];
    const [source, target] = link.to.component.kind === kind ? [link.from, link.to] : [link.to, link.from];
    return target.component.kind === kind && isWithin(component, source) ? [target] : [];
  });
