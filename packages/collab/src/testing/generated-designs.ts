import { type Baseline, type Component, type Design, type DesignEdit, emptyDesign, waiverKey } from '@spandrel/model';
import fc from 'fast-check';

const places = ['p-1', 'p-2', 'p-3', 'p-4'];
const routers = ['r-1', 'r-2', 'r-3'];
const controlPlanes = ['c-1', 'c-2'];
const componentIds = [...places, ...routers, ...controlPlanes, 'm-1'];
const linkIds = ['l-1', 'l-2', 'l-3'];
const flowIds = ['f-1', 'f-2'];
const noteIds = ['n-1', 'n-2'];
const elementIds = [...componentIds, ...linkIds, ...flowIds];

const kindOf = (id: string): string =>
  ({ p: 'data-center', r: 'router', c: 'mesh-control-plane', m: 'mesh' })[id[0] ?? ''] ?? 'router';

const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values);

const component = (id: string, parents: readonly string[]) =>
  fc
    .record({
      name: fc.option(fc.string({ minLength: 1, maxLength: 8 }), { nil: undefined }),
      parent: anyOf([undefined, ...parents]),
      zones: fc.option(fc.array(fc.constantFrom('a', 'b')), { nil: undefined }),
      monthlyCostUsd: fc.option(fc.nat(9000), { nil: undefined }),
      meshId: fc.option(fc.constant('m-1'), { nil: undefined }),
      members: fc.option(fc.subarray(routers), { nil: undefined }),
    })
    .map(({ name, parent, zones, monthlyCostUsd, ...references }): Component => {
      const meshId = id.startsWith('c') ? references.meshId : undefined;
      const members = id.startsWith('m') ? references.members : undefined;
      const stated = { zones, monthlyCostUsd, meshId, members };
      const props = Object.fromEntries(
        Object.entries(stated).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
      );
      return {
        id,
        kind: kindOf(id),
        ...(name === undefined ? {} : { name }),
        ...(parent === undefined ? {} : { parent }),
        props,
      };
    });

const waiver = fc.record({
  rule: anyOf(['rel.single-link', 'sec.mtls-not-strict']),
  at: fc.subarray(elementIds, { minLength: 1, maxLength: 2 }),
  reason: anyOf(['accepted', 'being replaced']),
  owner: fc.constant('network team'),
  granted: fc.constant('2026-01-01'),
  expires: anyOf(['2026-06-01', '2026-12-01']),
});

const box = fc.record({
  x: fc.nat(2000),
  y: fc.nat(2000),
  width: fc.integer({ min: 1, max: 600 }),
  height: fc.integer({ min: 1, max: 400 }),
});

const baseline: fc.Arbitrary<Baseline> = fc.record(
  {
    date: anyOf(['2026-01-01', '2026-05-01']),
    version: fc.integer({ min: 1, max: 9 }),
    complexity: fc.nat(90),
    severe: fc.dictionary(anyOf(['rel.single-link@l-1', 'sec.weak-crypto@r-1']), anyOf(['2025-12-01', '2026-01-01'])),
  },
  { requiredKeys: ['date'] },
);

const practice = fc.record({
  answer: anyOf(['no', 'partly', 'documented', 'tested'] as const),
  note: fc.string({ maxLength: 8 }),
});

/** Valid designs whose parts refer to each other in every way the format allows; sections sorted as a document gives them. */
export const generatedDesigns: fc.Arbitrary<Design> = fc
  .record({
    name: fc.string({ minLength: 1, maxLength: 8 }),
    components: fc.tuple(
      ...componentIds.map((id) => component(id, id.startsWith('p') ? places.filter((place) => place < id) : places)),
    ),
    linkEnds: fc.array(fc.tuple(anyOf(componentIds), anyOf(componentIds)), { maxLength: linkIds.length }),
    flowEnds: fc.array(fc.tuple(anyOf(routers), anyOf(controlPlanes)), { maxLength: flowIds.length }),
    notesAt: fc.array(fc.option(anyOf(componentIds), { nil: undefined }), { maxLength: noteIds.length }),
    waivers: fc.uniqueArray(waiver, { selector: ({ rule, at }) => waiverKey(rule, at), maxLength: 3 }),
    layout: fc.dictionary(anyOf(componentIds), box),
    practices: fc.dictionary(anyOf(['maint.iac', 'maint.runbooks']), practice),
    measured: fc.option(baseline, { nil: undefined }),
  })
  .map(({ name, components, linkEnds, flowEnds, notesAt, waivers, layout, practices, measured }) => {
    const links = linkEnds.map(([from, to], index) => ({ id: linkIds[index]!, kind: 'link', from, to, props: {} }));
    const flows = flowEnds.map(([from, to], index) => ({
      id: flowIds[index]!,
      from,
      to,
      props: {},
      requires: { latencyMs: 30 },
    }));
    const present = new Set([...components, ...links, ...flows].map(({ id }) => id));
    return inDocumentOrder({
      ...emptyDesign(name),
      components,
      links,
      flows,
      notes: notesAt.map((at, index) => ({ id: noteIds[index]!, text: 'a note', ...(at === undefined ? {} : { at }) })),
      waivers: waivers.filter(({ at }) => at.every((id) => present.has(id))),
      layout,
      practices,
      ...(measured === undefined ? {} : { baseline: measured }),
    });
  });

/** The order in which a document gives its things back. */
export const inDocumentOrder = (design: Design): Design => {
  const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  const keyOf = ({ rule, at }: Design['waivers'][number]) => waiverKey(rule, at);
  return {
    ...design,
    components: byId(design.components),
    links: byId(design.links),
    flows: byId(design.flows),
    notes: byId(design.notes),
    waivers: [...design.waivers].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
};

const oneOfTheEdits = (...edits: fc.Arbitrary<DesignEdit>[]) => fc.oneof(...edits);

/** Edits of every type, also of elements that are not there. */
export const generatedEdits: fc.Arbitrary<readonly DesignEdit[]> = fc.array(
  oneOfTheEdits(
    fc.record({ type: fc.constant('set-name'), name: fc.string({ minLength: 1, maxLength: 8 }) }),
    fc.record({ type: fc.constant('set-description'), description: anyOf(['short', null]) }),
    fc.record({
      type: fc.constant('set-profile'),
      profile: anyOf(['production', 'development', 'regulated'] as const),
    }),
    fc.record({ type: fc.constant('set-baseline'), baseline: fc.option(baseline, { nil: null }) }),
    anyOf(componentIds).chain((id) =>
      component(id, places).map((each) => ({ type: 'put-component' as const, component: each })),
    ),
    fc.record({
      type: fc.constant('put-link'),
      link: fc.record({
        id: anyOf(linkIds),
        kind: fc.constant('link'),
        from: anyOf(componentIds),
        to: anyOf(componentIds),
        props: fc.constant({ bandwidthMbps: 100 }),
      }),
    }),
    fc.record({
      type: fc.constant('put-flow'),
      flow: fc.record({
        id: anyOf(flowIds),
        from: anyOf(routers),
        to: anyOf(controlPlanes),
        props: fc.constant({ peakMbps: 10 }),
        requires: fc.constant({}),
      }),
    }),
    fc.record({
      type: fc.constant('put-note'),
      note: fc.record({ id: anyOf(noteIds), text: fc.string({ maxLength: 8 }) }),
    }),
    fc.record({
      type: fc.constant('set-field'),
      section: anyOf(['components', 'links', 'flows'] as const),
      id: anyOf(elementIds),
      field: fc.constant('name'),
      value: anyOf(['renamed', null]),
    }),
    fc.record({
      type: fc.constant('set-property'),
      section: anyOf(['components', 'links', 'flows'] as const),
      id: anyOf(elementIds),
      group: fc.constant('props'),
      property: anyOf(['owner', 'zones']),
      value: anyOf(['alpha', ['a', 'b'], null]),
    }),
    fc.record({
      type: fc.constant('set-property'),
      section: fc.constant('flows'),
      id: anyOf(flowIds),
      group: fc.constant('requires'),
      property: anyOf(['latencyMs', 'rtoSec']),
      value: anyOf([5, null]),
    }),
    fc.record({ type: fc.constant('set-box'), id: anyOf(componentIds), box: fc.oneof(box, fc.constant(null)) }),
    fc.record({
      type: fc.constant('set-practice'),
      id: fc.constant('maint.iac'),
      practice: fc.oneof(practice, fc.constant(null)),
    }),
    fc.record({ type: fc.constant('put-waiver'), waiver }),
    fc.record({
      type: fc.constant('delete-waiver'),
      rule: fc.constant('rel.single-link'),
      at: fc.subarray(elementIds, { minLength: 1, maxLength: 1 }),
    }),
    fc.record({
      type: fc.constant('remove'),
      ids: fc.subarray([...elementIds, ...noteIds], { minLength: 1, maxLength: 3 }),
    }),
  ),
  { maxLength: 12 },
);

/** What one person does, each step sensible on the design that person sees at that moment. */
export type Gesture = (design: Design, person: string) => readonly DesignEdit[];

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(list.length, 1)];

const isInside = (design: Design, id: string | undefined, outer: string): boolean =>
  id !== undefined &&
  (id === outer || isInside(design, design.components.find((each) => each.id === id)?.parent, outer));

const remove =
  (index: number): Gesture =>
  ({ components, links, flows }) => {
    const target = pick([...components, ...links, ...flows], index);
    return target ? [{ type: 'remove', ids: [target.id] }] : [];
  };

const moveInto =
  (index: number, to: number): Gesture =>
  (design) => {
    const moved = pick(design.components, index);
    const holder = pick(
      design.components.filter(({ id, kind }) => kind === 'data-center' && !isInside(design, id, moved?.id ?? '')),
      to,
    );
    if (!moved || !holder) return [];
    return [
      { type: 'set-field', section: 'components', id: moved.id, field: 'parent', value: holder.id },
      { type: 'set-box', id: moved.id, box: { x: index, y: to } },
    ];
  };

const connect =
  (from: number, to: number): Gesture =>
  ({ components, links }, person) => {
    const [a, b] = [pick(components, from), pick(components, to)];
    const id = `${person}-link-${links.length}`;
    return a && b ? [{ type: 'put-link', link: { id, kind: 'link', from: a.id, to: b.id, props: {} } }] : [];
  };

const addInside =
  (index: number): Gesture =>
  ({ components }, person) => {
    const holder = pick(
      components.filter(({ kind }) => kind === 'data-center'),
      index,
    );
    const id = `${person}-router-${components.length}`;
    return holder ? [{ type: 'put-component', component: { id, kind: 'router', parent: holder.id, props: {} } }] : [];
  };

const joinMesh =
  (index: number): Gesture =>
  ({ components }) => {
    const controlPlane = pick(
      components.filter(({ kind }) => kind === 'mesh-control-plane'),
      index,
    );
    const mesh = components.find(({ kind }) => kind === 'mesh');
    if (!controlPlane || !mesh) return [];
    const at = { section: 'components', id: controlPlane.id, group: 'props', property: 'meshId' } as const;
    return [{ type: 'set-property', ...at, value: mesh.id }];
  };

const pin =
  (index: number): Gesture =>
  ({ components, notes }, person) => {
    const at = pick(components, index);
    return at ? [{ type: 'put-note', note: { id: `${person}-note-${notes.length}`, text: 'look', at: at.id } }] : [];
  };

export const generatedGestures: fc.Arbitrary<readonly Gesture[]> = fc.array(
  fc
    .tuple(anyOf([remove, moveInto, connect, addInside, joinMesh, pin]), fc.nat(30), fc.nat(30))
    .map(([gesture, first, second]) => gesture(first, second)),
  { maxLength: 6 },
);
