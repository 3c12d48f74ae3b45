import type { Design } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { expect, test } from 'vitest';
import { testRule } from '../../../testing/test-rule.ts';
import { wordsFor } from '../../../words.ts';
import { complexityIndex } from './maint.complexity-index.ts';

/** Index 15: one link per component (10), two technologies, two kinds of links, one cycle. */
const ring = aDesign()
  .component('a', 'router')
  .component('b', 'router')
  .component('c', 'firewall')
  .link('ab', 'link', 'a', 'b')
  .link('bc', 'link', 'b', 'c')
  .link('ca', 'vpn', 'c', 'a');

const since = (complexity: number | undefined): Design => ({
  ...ring.build(),
  baseline: { date: '2026-01-01', ...(complexity === undefined ? {} : { complexity }) },
});

test('maint.complexity-index says by how much it grew', () => {
  const words = wordsFor(ring.build(), 'en');
  const message = complexityIndex.message({ before: 12, index: 18, driver: 'cycles' }, words, 'en');
  expect(message).toMatch(/grew by 50%.*from 12 to 18.*independent cycles/);
});

testRule(complexityIndex, {
  passes: {
    'the complexity of the last version': since(15),
    'a quarter more': since(12),
    'less than before': since(40),
  },
  fails: {
    'more than a quarter above the last version': {
      design: since(11.9),
      at: [],
      severity: 'info',
      confidence: 'stated',
      params: { before: 11.9, index: 15, driver: 'density' },
    },
  },
  notApplicable: {
    'without a version': ring,
    'to a version that did not measure it': since(undefined),
    'to a version in which nothing was drawn': since(0),
  },
});
