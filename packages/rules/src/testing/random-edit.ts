import {
  applyEdits,
  type Design,
  findComponentKind,
  findLinkKind,
  type PropertySpec,
  type PropertySpecs,
  type PropertyValue,
  propertiesOfComponent,
  propertiesOfFlow,
  propertiesOfLink,
  requirementsOfFlow,
} from '@spandrel/model';
import fc from 'fast-check';

/** One edit as people make them, told by numbers so that it fits any design. */
export interface RandomEdit {
  readonly sort:
    | 'state'
    | 'state'
    | 'forget'
    | 'rename'
    | 'require'
    | 'answer'
    | 'waive'
    | 'describe'
    | 'remove'
    | 'join';
  readonly thing: number;
  readonly field: number;
  readonly value: number;
}

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  // Mostly properties, because they are most of what is edited and the hardest to keep up with.
  sort: fc.constantFrom(
    ...(['state', 'state', 'state', 'state', 'forget', 'forget', 'rename', 'require'] as const),
    ...(['answer', 'waive', 'describe', 'remove', 'join'] as const),
  ),
  thing: fc.nat(10_000),
  field: fc.nat(10_000),
  value: fc.nat(10_000),
});

type Thing = Design['components'][number] | Design['links'][number] | Design['flows'][number];

/** The design after such an edit; things that are not edited stay the same objects. */
export const edited = (design: Design, { sort, thing: number, field, value }: RandomEdit): Design => {
  const things: readonly Thing[] = [...design.components, ...design.links, ...design.flows];
  const thing = pick(things, number);
  if (thing === undefined) return design;
  if (sort === 'remove') return applyEdits(design, [{ type: 'remove', ids: [thing.id] }]);
  if (sort === 'join') {
    const from = pick(design.components, number);
    const to = pick(design.components, field);
    if (from === undefined || to === undefined || from === to) return design;
    return {
      ...design,
      links: [...design.links, { id: `new-${value}-${number}`, kind: 'link', from: from.id, to: to.id, props: {} }],
    };
  }
  if (sort === 'describe') return { ...design, description: `Text ${value}` };
  if (sort === 'answer') {
    const answer = pick(['no', 'documented', 'tested'] as const, value)!;
    return { ...design, practices: { ...design.practices, 'maint.iac': { answer } } };
  }
  if (sort === 'waive') {
    const waiver = { reason: 'Accepted', owner: 'Team', granted: '2026-01-01', expires: '2026-12-31' };
    return { ...design, waivers: [{ ...waiver, rule: 'rel.single-point-of-failure', at: [thing.id] }] };
  }
  if (sort === 'rename') return replaced(design, thing, { ...thing, name: `Name ${value % 7}` });
  if (sort === 'require') {
    const flow = pick(design.flows, number);
    return flow === undefined
      ? design
      : replaced(design, flow, { ...flow, requires: stated(flow.requires, requirementsOfFlow(), field, value) });
  }
  const names = Object.keys(thing.props);
  const props =
    sort === 'forget'
      ? Object.fromEntries(Object.entries(thing.props).filter(([name]) => name !== pick(names, field)))
      : stated(thing.props, specsOf(thing), field, value);
  return replaced(design, thing, { ...thing, props });
};

const pick = <Item>(list: readonly Item[], at: number): Item | undefined => list[at % Math.max(1, list.length)];

const specsOf = (thing: Thing): PropertySpecs => {
  if ('requires' in thing) return propertiesOfFlow();
  const component = findComponentKind(thing.kind);
  const link = findLinkKind(thing.kind);
  if (component !== undefined) return propertiesOfComponent(component);
  return link === undefined ? {} : propertiesOfLink(link);
};

const stated = (props: Thing['props'], specs: PropertySpecs, field: number, value: number): Thing['props'] => {
  const [name, spec] = pick(Object.entries(specs), field) ?? [];
  return name === undefined || spec === undefined ? props : { ...props, [name]: valueFor(spec, value) };
};

const valueFor = (spec: PropertySpec, value: number): PropertyValue => {
  if (spec.type === 'boolean') return value % 2 === 0;
  if (spec.type === 'choice') return pick(Object.keys(spec.options), value) ?? '';
  if (spec.type === 'list') return pick([['a'], ['b', 'c'], ['10.0.0.0/16'], []], value) ?? [];
  if (spec.type !== 'number') return pick(['a', 'b', '10.1.0.0/20'], value) ?? '';
  const [least, most] = [spec.min ?? 0, spec.max ?? 5_000];
  const number = least + ((most - least) * (value % 101)) / 100;
  return spec.integer ? Math.round(number) : number;
};

const replaced = (design: Design, before: Thing, after: Thing): Design => {
  const inList = <Item extends Thing>(list: readonly Item[]): readonly Item[] =>
    list.some((each) => each === before) ? list.map((each) => (each === before ? (after as Item) : each)) : list;
  return {
    ...design,
    components: inList(design.components),
    links: inList(design.links),
    flows: inList(design.flows),
  };
};
