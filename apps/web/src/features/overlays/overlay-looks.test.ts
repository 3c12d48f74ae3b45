import { describe, expect, it } from 'vitest';
import type { Measures, Memberships } from './element-values.ts';
import { classesOf, overlayLooks, valueRows } from './overlay-looks.ts';
import { scales, stepOf } from './scales.ts';

const words = { locale: 'en', open: 'plain', atRest: 'at rest' } as const;
const nothing = { unknown: [], flowsLeftOut: [], lacksFlows: false };
const utilisations: Measures = {
  ...nothing,
  overlay: 'utilisation',
  values: [
    { id: 'low', value: 0.2, assumed: false },
    { id: 'full', value: 1.2, assumed: true },
  ],
  undrawn: [],
  unknown: ['nobody-knows'],
};
const countries: Memberships = {
  ...nothing,
  overlay: 'jurisdiction',
  values: ['KR', 'US', 'KR'].map((country, index) => ({
    id: `c${index}`,
    class: country,
    details: [],
    assumed: false,
    forbidden: country === 'US',
  })),
};

describe('a scale', () => {
  it('counts the end of a step to the step', () => {
    expect(stepOf('utilisation', 0.25)).toBe(1);
    expect(stepOf('utilisation', 0.2500001)).toBe(2);
    expect(stepOf('utilisation', 9)).toBe(5);
  });

  it.each(Object.entries(scales))('of %s rises', (_overlay, ends) => {
    expect([...ends].sort((a, b) => a - b)).toEqual(ends);
  });
});

describe('how an overlay looks', () => {
  const looks = overlayLooks(utilisations, words);

  it('says more by colour, weight, sign and figure at once', () => {
    expect(looks.get('low')).toMatchObject({ tone: 'scale-1', weight: 1, sign: 'level-1', figure: '20%' });
    expect(looks.get('full')).toMatchObject({ tone: 'scale-5', weight: 5, sign: 'level-5', figure: '≈ 120%' });
  });

  it('shows what nobody states as unknown, and leaves alone what it does not concern', () => {
    expect(looks.get('nobody-knows')).toMatchObject({ tone: 'unknown', pattern: 'dotted', sign: 'unknown' });
    expect(looks.has('other')).toBe(false);
  });

  it('gives colours to countries by how many elements they have', () => {
    expect(classesOf(countries)).toEqual(['KR', 'US']);
    expect(overlayLooks(countries, words).get('c0')).toMatchObject({ tone: 'category-1', figure: 'KR', sign: null });
  });

  it('warns of a place where data may not be', () => {
    expect(overlayLooks(countries, words).get('c1')).toMatchObject({ figure: 'US', sign: 'warning' });
  });

  it('is told as a list, with what matters most first', () => {
    expect(valueRows(utilisations, words)).toEqual([
      { id: 'full', figure: '≈ 120%' },
      { id: 'low', figure: '20%' },
    ]);
    expect(valueRows(countries, words)[0]).toEqual({ id: 'c1', figure: 'US' });
  });
});
