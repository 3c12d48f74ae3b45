import { applyEdits, emptyDesign } from '@spandrel/model';
import { describe, expect, it } from 'vitest';
import { newFlow, proposedEnds } from './new-flow.ts';

const component = (id: string) => ({ id, kind: 'router', props: {} });
const design = { ...emptyDesign('x'), components: [component('a'), component('b')] };

describe('a new flow', () => {
  it('gets an id of its own, also the second one between the same ends', () => {
    const first = newFlow(design, 'a', 'b');
    const second = newFlow(applyEdits(design, [first.edit]), 'a', 'b');
    expect(first.id).toMatch(/^a-to-b-[a-z0-9]{4}$/);
    expect(second.id).toBe(`${first.id}-2`);
  });

  it('is proposed between the selected components', () => {
    expect(proposedEnds(design, ['b', 'some-link', 'a'])).toEqual(['b', 'a']);
    expect(proposedEnds(design, [])).toEqual([null, null]);
  });
});
