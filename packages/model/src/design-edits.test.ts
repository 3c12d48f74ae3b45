import { describe, expect, it } from 'vitest';
import { type Design, emptyDesign } from './design.ts';
import { applyEdits } from './design-edits.ts';
import { validateDesign } from './validate-design.ts';

const design: Design = {
  ...emptyDesign('Edits'),
  components: [
    { id: 'dc', kind: 'data-center', props: {} },
    { id: 'r1', kind: 'customer-router', parent: 'dc', props: {} },
    { id: 'r2', kind: 'customer-router', parent: 'dc', props: {} },
    { id: 'cl', kind: 'cluster', props: {} },
    { id: 'mesh', kind: 'mesh', props: { members: ['cl'] } },
  ],
  links: [{ id: 'l', kind: 'link', from: 'r1', to: 'cl', props: {} }],
  flows: [{ id: 'f', from: 'dc', to: 'cl', props: {}, requires: { latencyMs: 5 } }],
  layout: { r1: { x: 8, y: 8 } },
  waivers: [
    { rule: 'rel.single-link', at: ['l'], reason: 'x', owner: 'x', granted: '2026-01-01', expires: '2026-02-01' },
  ],
  notes: [{ id: 'n', text: 'keep me', at: 'r1' }],
};

describe('removing', () => {
  it('takes links, flows, boxes and waivers along and leaves a valid design', () => {
    const after = applyEdits(design, [{ type: 'remove', ids: ['dc'] }]);
    expect(after.components.map(({ id }) => id)).toEqual(['cl', 'mesh']);
    expect([after.links, after.flows, after.waivers, after.layout]).toEqual([[], [], [], {}]);
    expect(validateDesign(after).ok).toBe(true);
  });

  it('keeps the text of a note whose element is gone', () => {
    expect(applyEdits(design, [{ type: 'remove', ids: ['r1'] }]).notes).toEqual([{ id: 'n', text: 'keep me' }]);
  });

  it('clears references to what is gone', () => {
    const after = applyEdits(design, [{ type: 'remove', ids: ['cl'] }]);
    expect(after.components.find(({ id }) => id === 'mesh')?.props).toEqual({ members: [] });
  });
});

describe('setting', () => {
  it('sets and clears a property without touching others', () => {
    const set = { type: 'set-property', section: 'flows', id: 'f', group: 'requires', property: 'rtoSec' } as const;
    const after = applyEdits(design, [{ ...set, value: 30 }]);
    expect(after.flows[0]?.requires).toEqual({ latencyMs: 5, rtoSec: 30 });
    expect(applyEdits(after, [{ ...set, value: null }])).toEqual(design);
  });

  it('changes nothing when the element is not there', () => {
    const edit = { type: 'set-field', section: 'components', id: 'gone', field: 'name', value: 'x' } as const;
    expect(applyEdits(design, [edit])).toEqual(design);
  });

  it('remembers and forgets what the last version measured', () => {
    const baseline = { date: '2026-01-01', complexity: 30 };
    const after = applyEdits(design, [{ type: 'set-baseline', baseline }]);
    expect(after.baseline).toEqual(baseline);
    expect(applyEdits(after, [{ type: 'set-baseline', baseline: null }])).toEqual(design);
  });

  it('replaces a waiver about the same finding instead of adding one', () => {
    const waiver = { ...design.waivers[0]!, expires: '2026-03-01' };
    expect(applyEdits(design, [{ type: 'put-waiver', waiver }]).waivers).toEqual([waiver]);
  });
});
