import type { ComponentNode } from '@spandrel/analysis';

/** Components of a kind that receive telemetry from a component or from something it stands in, whichever way the link is drawn. */
export const receiversOf = (component: ComponentNode, kind: string): readonly ComponentNode[] =>
  [component, ...component.ancestors]
    .flatMap((box) =>
      box.links.flatMap((link) => {
        if (link.kind?.plane !== 'telemetry') return [];
        const [source, target] = link.to.component.kind === kind ? [link.from, link.to] : [link.to, link.from];
        return target.component.kind === kind && source === box ? [{ link, target }] : [];
      }),
    )
    .sort((a, b) => a.link.index - b.link.index)
    .map(({ target }) => target);
