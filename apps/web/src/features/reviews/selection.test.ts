import { emptyDesign, type Finding } from '@spandrel/model';
import { expect, test } from 'vitest';
import { nameOfElement, nameOfPlace, nothingSelected, questionOfPlace, selectionOfPlace } from './selection.ts';

const design = {
  ...emptyDesign('x'),
  components: [
    { id: 'r1', kind: 'router', name: 'Edge router', props: {} },
    { id: 'r2', kind: 'router', props: {} },
  ],
};
const finding: Finding & { title: string } = {
  id: 'rel.single-point-of-failure@r1',
  rule: 'rel.single-point-of-failure',
  principle: 'reliability',
  topic: 'rel.no-spof',
  severity: 'critical',
  at: ['r1'],
  params: {},
  evidence: {},
  confidence: 'stated',
  pointsLost: 10,
  waiver: null,
  title: 'Single point of failure',
};

test('elements are called by their name, else by their id', () => {
  expect([nameOfElement(design, 'r1'), nameOfElement(design, 'r2'), nameOfElement(design, 'gone')]).toEqual([
    'Edge router',
    'r2',
    'gone',
  ]);
});

test('a comment on a finding is named by its title and shows its elements', () => {
  const place = { finding: finding.id };
  expect(nameOfPlace(place, design, [finding])).toBe('Single point of failure');
  expect(selectionOfPlace(place, [finding])).toEqual({ elements: ['r1'], finding: finding.id });
});

test('a comment on a finding the rules no longer make keeps its id and shows nothing', () => {
  const place = { finding: 'old.rule@r1' };
  expect(nameOfPlace(place, design, [])).toBe('old.rule@r1');
  expect(selectionOfPlace(place, []).elements).toEqual([]);
});

test('a comment on the whole version has no name and selects nothing', () => {
  expect(nameOfPlace(null, design, [])).toBeNull();
  expect(selectionOfPlace(null, [])).toEqual(nothingSelected);
});

test('a comment on an answer leads to its question, any other to none', () => {
  expect(questionOfPlace({ finding: 'maint.iac@' })).toBe('maint.iac');
  expect([questionOfPlace(null), questionOfPlace({ element: 'r1' }), questionOfPlace({ finding: finding.id })]).toEqual(
    [null, null, null],
  );
});
