import { describe, expect, test } from 'vitest';
import { compareDesigns } from './compare-designs.ts';
import { applyEdits } from './design-edits.ts';
import { readDesign } from './read-design.ts';
import { samples } from './samples.generated.ts';
import { aDesign } from './testing/design-builder.ts';

const base = aDesign()
  .component('dc', 'data-center')
  .component('r1', 'router', { parent: 'dc', name: 'Edge', bandwidthMbps: 100, zones: ['a', 'b'] })
  .component('r2', 'router')
  .link('l', 'link', 'r1', 'r2', { bandwidthMbps: 1000 })
  .flow('f', 'r1', 'r2', { peakMbps: 10 }, { latencyMs: 5 })
  .practice('maint.iac', { answer: 'no' });

const compare = (after: typeof base) => compareDesigns(base.build(), after.build());
const nothing = {
  settings: [],
  added: [],
  removed: [],
  changed: [],
  moved: [],
  renamed: [],
  practices: [],
  waivers: [],
  notes: [],
  redrawn: [],
};

describe('comparing two designs', () => {
  test('finds nothing between a design and itself, whatever the order of elements and keys', () => {
    const design = base.build();
    const turned = {
      ...design,
      components: [...design.components]
        .reverse()
        .map(({ props, ...rest }) => ({ ...rest, props: Object.fromEntries(Object.entries(props).reverse()) })),
    };
    expect(compareDesigns(design, turned)).toEqual({ ...nothing, extent: 'none' });
  });

  test('names properties and fields with their values before and after', () => {
    const after = base
      .with('r1', { bandwidthMbps: null, zones: ['a'], owner: 'net' })
      .link('l', 'vpn', 'r2', 'r1', { bandwidthMbps: 1000 })
      .flow('f', 'r1', 'r2', { peakMbps: 10 }, { latencyMs: 8 });
    expect(compare(after)).toEqual({
      ...nothing,
      changed: [
        {
          section: 'components',
          id: 'r1',
          name: 'Edge',
          kind: 'router',
          changes: [
            { group: 'props', property: 'bandwidthMbps', before: 100, after: null },
            { group: 'props', property: 'owner', before: null, after: 'net' },
            { group: 'props', property: 'zones', before: ['a', 'b'], after: ['a'] },
          ],
        },
        {
          section: 'links',
          id: 'l',
          name: null,
          kind: 'vpn',
          changes: [
            { group: 'field', property: 'from', before: 'r1', after: 'r2' },
            { group: 'field', property: 'kind', before: 'link', after: 'vpn' },
            { group: 'field', property: 'to', before: 'r2', after: 'r1' },
          ],
        },
        {
          section: 'flows',
          id: 'f',
          name: null,
          kind: null,
          changes: [{ group: 'requires', property: 'latencyMs', before: 5, after: 8 }],
        },
      ],
      extent: 'content',
    });
  });

  test('tells moves, new names, additions and removals from changes', () => {
    const after = base
      .component('r1', 'router', { name: 'Core', bandwidthMbps: 100, zones: ['a', 'b'] })
      .component('r3', 'firewall', { name: 'Guard' })
      .without('r2');
    expect(compare(after)).toEqual({
      ...nothing,
      added: [{ section: 'components', id: 'r3', name: 'Guard', kind: 'firewall' }],
      removed: [
        { section: 'components', id: 'r2', name: null, kind: 'router' },
        { section: 'links', id: 'l', name: null, kind: 'link' },
        { section: 'flows', id: 'f', name: null, kind: null },
      ],
      moved: [{ section: 'components', id: 'r1', name: 'Core', kind: 'router', before: 'dc', after: null }],
      renamed: [{ section: 'components', id: 'r1', name: 'Core', kind: 'router', before: 'Edge', after: 'Core' }],
      extent: 'content',
    });
  });

  test('takes a link that says it is two-way for one that says nothing', () => {
    const design = base.build();
    const links = design.links.map((link) => ({ ...link, directed: false }));
    expect(compareDesigns(design, { ...design, links }).extent).toBe('none');
    expect(compareDesigns(design, { ...design, links: [{ ...links[0]!, directed: true }] }).changed).toHaveLength(1);
  });

  test('names answers, waivers and notes as a whole', () => {
    const after = applyEdits(base.build(), [
      { type: 'set-practice', id: 'maint.iac', practice: { answer: 'tested' } },
      {
        type: 'put-waiver',
        waiver: { rule: 'x', at: ['r2', 'r1'], reason: '', owner: '', granted: '2026-01-01', expires: '2026-02-01' },
      },
      { type: 'put-note', note: { id: 'n', text: 'Hello' } },
    ]);
    const { practices, waivers, notes, extent } = compareDesigns(base.build(), after);
    expect(practices).toEqual([{ key: 'maint.iac', before: { answer: 'no' }, after: { answer: 'tested' } }]);
    expect(waivers.map(({ key, before }) => ({ key, before }))).toEqual([{ key: 'x@r1+r2', before: null }]);
    expect(notes).toEqual([{ key: 'n', before: null, after: { id: 'n', text: 'Hello' } }]);
    expect(extent).toBe('content');
  });

  test('says that a design was only drawn differently', () => {
    const design = base.build();
    const dragged = applyEdits(design, [{ type: 'set-box', id: 'r1', box: { x: 10, y: 20 } }]);
    expect(compareDesigns(design, dragged)).toEqual({ ...nothing, redrawn: ['r1'], extent: 'layout' });
  });

  test('says the opposite when the two are swapped', () => {
    const [one, other] = samples.slice(0, 2).map(({ text }) => {
      const result = readDesign(text);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      return result.design;
    });
    const there = compareDesigns(one!, other!);
    const back = compareDesigns(other!, one!);
    expect(back.added).toEqual(there.removed);
    expect(back.removed).toEqual(there.added);
    expect(back.settings).toEqual(
      there.settings.map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before })),
    );
  });

  test('lists changes that make the later design out of the earlier one', () => {
    const after = base.with('r1', { bandwidthMbps: null, owner: 'net' }).with('f', { peakMbps: 20, priority: 1 });
    const edits = compare(after).changed.flatMap(({ section, id, changes }) =>
      changes.flatMap(({ group, property, after: value }) =>
        group === 'field' ? [] : [{ type: 'set-property' as const, section, id, group, property, value }],
      ),
    );
    expect(compareDesigns(applyEdits(base.build(), edits), after.build()).extent).toBe('none');
  });
});
