import type { Design } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { designDigest } from './design-digest.ts';

const builder = aDesign()
  .component('a', 'router')
  .component('b', 'router')
  .link('l', 'link', 'a', 'b')
  .waiver({ rule: 'rel.single-link', at: ['l'] });
const design = builder.build();

describe('the digest of a design', () => {
  test('is a SHA-256 in hexadecimal', () => {
    expect(designDigest(design)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('does not change with layout, notes, baseline or the order of elements', () => {
    const same: Design = {
      ...design,
      components: [...design.components].reverse(),
      layout: { a: { x: 1, y: 2 } },
      notes: [{ id: 'n', text: 'A note' }],
      baseline: { date: '2026-01-01', complexity: 12 },
    };
    expect(designDigest(same)).toBe(designDigest(design));
  });

  test('changes with every property, answer and waiver', () => {
    const others = [
      builder.with('a', { transit: false }).build(),
      builder.practice('maint.iac', { answer: 'tested' }).build(),
      builder.waiver({ rule: 'rel.single-point-of-failure', at: ['a'] }).build(),
      builder.profile('regulated').build(),
    ];
    expect(new Set([design, ...others].map(designDigest)).size).toBe(others.length + 1);
  });
});
