import type { Component, Design, Flow, Link } from '../design.ts';
import { applyEdits } from '../design-edits.ts';
import {
  propertiesOfComponent,
  propertiesOfFlow,
  propertiesOfLink,
  requirementsOfFlow,
} from '../kinds/all-properties.ts';
import { findComponentKind, findLinkKind } from '../kinds.ts';
import type { Properties, PropertySpec, PropertySpecs, PropertyValue } from '../property.ts';

/** An edit of any design, told by numbers: what is done, to which thing, to which of its fields, with which value. */
export interface NumberedEdit {
  readonly sort: EditSort;
  readonly thing: number;
  readonly field: number;
  readonly value: number;
}

type Thing = Component | Link | Flow;
type Numbers = Omit<NumberedEdit, 'sort'>;

/** The design after such an edit. Things that are not edited stay the same objects; a design without things stays as it is. */
export const withEdit = (design: Design, { sort, ...numbers }: NumberedEdit): Design => {
  const thing = pick<Thing>([...design.components, ...design.links, ...design.flows], numbers.thing);
  return thing === undefined ? design : edits[sort](design, thing, numbers);
};

const edits = {
  state: (design, thing, numbers) =>
    replaced(design, thing, { ...thing, props: stating(thing.props, specsOf(thing), numbers) }),
  forget: (design, thing, { field }) => {
    const forgotten = pick(Object.keys(thing.props), field);
    const kept = Object.entries(thing.props).filter(([name]) => name !== forgotten);
    return replaced(design, thing, { ...thing, props: Object.fromEntries(kept) });
  },
  rename: (design, thing, { value }) => replaced(design, thing, { ...thing, name: `Name ${value % 7}` }),
  require: (design, _, numbers) => {
    const flow = pick(design.flows, numbers.thing);
    if (flow === undefined) return design;
    return replaced(design, flow, { ...flow, requires: stating(flow.requires, requirementsOfFlow(), numbers) });
  },
  answer: (design, _, { value }) => {
    const answer = pick(['no', 'documented', 'tested'] as const, value) ?? 'no';
    return { ...design, practices: { ...design.practices, 'maint.iac': { answer } } };
  },
  waive: (design, { id }) => {
    const loan = { reason: 'Accepted', owner: 'Team', granted: '2026-01-01', expires: '2026-12-31' };
    return { ...design, waivers: [{ ...loan, rule: 'rel.single-point-of-failure', at: [id] }] };
  },
  describe: (design, _, { value }) => ({ ...design, description: `Text ${value}` }),
  remove: (design, { id }) => applyEdits(design, [{ type: 'remove', ids: [id] }]),
  join: (design, _, { thing, field, value }) => {
    const [from, to] = [pick(design.components, thing), pick(design.components, field)];
    if (from === undefined || to === undefined || from === to) return design;
    const link: Link = { id: `new-${value}-${thing}`, kind: 'link', from: from.id, to: to.id, props: {} };
    return { ...design, links: [...design.links.filter(({ id }) => id !== link.id), link] };
  },
} as const satisfies Record<string, (design: Design, thing: Thing, numbers: Numbers) => Design>;

export type EditSort = keyof typeof edits;

const pick = <Item>(list: readonly Item[], at: number): Item | undefined => list[at % Math.max(1, list.length)];

const specsOf = (thing: Thing): PropertySpecs => {
  if ('requires' in thing) return propertiesOfFlow();
  if ('from' in thing) {
    const kind = findLinkKind(thing.kind);
    return kind === undefined ? {} : propertiesOfLink(kind);
  }
  const kind = findComponentKind(thing.kind);
  return kind === undefined ? {} : propertiesOfComponent(kind);
};

const stating = (props: Properties, specs: PropertySpecs, { field, value }: Numbers): Properties => {
  const [name, spec] = pick(Object.entries(specs), field) ?? [];
  return name === undefined || spec === undefined ? props : { ...props, [name]: valueFor(spec, value) };
};

const valueFor = (spec: PropertySpec, value: number): PropertyValue => {
  switch (spec.type) {
    case 'boolean':
      return value % 2 === 0;
    case 'choice':
      return pick(Object.keys(spec.options), value) ?? '';
    case 'list':
      return pick([['a'], ['b', 'c'], ['10.0.0.0/16'], []], value) ?? [];
    case 'number': {
      const [least, most] = [spec.min ?? 0, spec.max ?? 5_000];
      const number = least + ((most - least) * (value % 101)) / 100;
      return spec.integer ? Math.round(number) : number;
    }
    default:
      return pick(['a', 'b', '10.1.0.0/20'], value) ?? '';
  }
};

const replaced = <Edited extends Thing>(design: Design, before: Thing, after: Edited): Design => {
  // What takes a thing's place is a thing of the same section.
  const inList = <Item extends Thing>(list: readonly Item[]): readonly Item[] =>
    list.some((each) => each === before)
      ? list.map((each) => (each === before ? (after as Thing as Item) : each))
      : list;
  const { components, links, flows } = design;
  return { ...design, components: inList(components), links: inList(links), flows: inList(flows) };
};
