import { type ComponentNode, isWithin, type LinkNode } from '@spandrel/analysis';

/** The end of a circuit at the site and the one away from it. */
export const endsOf = (
  circuit: LinkNode,
  site: ComponentNode,
): { readonly near: ComponentNode; readonly far: ComponentNode } =>
  isWithin(circuit.from, site) ? { near: circuit.from, far: circuit.to } : { near: circuit.to, far: circuit.from };
