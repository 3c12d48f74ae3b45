import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lookPalettes } from './look-colours.ts';

const theme = readFileSync(fileURLToPath(new URL('../app/theme.css', import.meta.url)), 'utf8');

const backgroundsOf = (scheme: 'light' | 'dark'): readonly string[] => {
  const block = theme.slice(theme.indexOf(`data-mantine-color-scheme="${scheme}"`));
  return ['page', 'surface', 'sunken'].map((name) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(block)?.[1] ?? '');
};

/** Relative luminance of WCAG 2.2. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

describe.each(['light', 'dark'] as const)('the colours of looks, %s', (scheme) => {
  const { scale, category } = lookPalettes[scheme];

  it('keep 3:1 on every background they are drawn on', () => {
    const weak = [...scale, ...category].filter((colour) =>
      backgroundsOf(scheme).some((background) => contrast(colour, background) < 3),
    );
    expect(weak).toEqual([]);
  });

  it('of a scale stand out the more, the more there is', () => {
    const contrasts = scale.map((colour) => contrast(colour, backgroundsOf(scheme)[0]!));
    expect(contrasts).toEqual([...contrasts].sort((a, b) => a - b));
  });
});
