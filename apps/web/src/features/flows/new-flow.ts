import { freshId } from '@spandrel/collab';
import type { Design, DesignEdit } from '@spandrel/model';
import { tabMark } from '../../tab-mark.ts';

/** The edit that adds a flow between two components, under an id made of their ids. */
export const newFlow = (
  design: Design,
  from: string,
  to: string,
): { readonly id: string; readonly edit: DesignEdit } => {
  const taken = new Set([...design.components, ...design.links, ...design.flows, ...design.notes].map(({ id }) => id));
  const id = freshId(`${from}-to-${to}`.slice(0, 100), tabMark, taken);
  return { id, edit: { type: 'put-flow', flow: { id, from, to, props: {}, requires: {} } } };
};

/** The ends to propose: the two components selected, in the order of selection, as far as there are any. */
export const proposedEnds = (design: Design, selection: readonly string[]): readonly [string | null, string | null] => {
  const known = new Set(design.components.map(({ id }) => id));
  const [from = null, to = null] = selection.filter((id) => known.has(id));
  return [from, to];
};
