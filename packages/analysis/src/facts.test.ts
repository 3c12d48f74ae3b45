import { aDesign } from '@spandrel/model/testing';
import { expect, test } from 'vitest';
import { computeFacts } from './facts.ts';

test('asks for the way between two components as a drawn flow would', () => {
  const design = aDesign()
    .component('a', 'router')
    .component('b', 'router')
    .component('c', 'router')
    .link('ab', 'link', 'a', 'b', { latencyMs: 3 })
    .flow('drawn', 'a', 'b');
  const facts = computeFacts(design.build());
  const [a, b, c] = facts.topology.components;
  const asked = facts.between(a!, b!);
  expect(asked.path).toEqual(facts.flow('drawn')?.path);
  expect([asked.latencyMs, asked.cuts.map(({ id }) => id)]).toEqual([3, ['ab']]);
  expect(facts.between(a!, c!).reachable).toBe(false);
  expect(facts.flows).toHaveLength(1);
});
