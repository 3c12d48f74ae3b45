import type { CSSProperties } from 'react';
import type { Tone } from './element-look.ts';

/**
 * Colours of scales and categories. Scales follow viridis (Smith and van der Walt, CC0), which stays in order for every kind of
 * colour vision and in grey; "more" is farther from the background in both schemes. Categories start from Okabe and Ito's palette,
 * "Color Universal Design", 2008, darkened or lightened until each keeps 3:1 on the canvas.
 */
export const lookPalettes = {
  light: {
    scale: ['#1c8f7c', '#26828e', '#31688e', '#3e4989', '#440154'],
    category: ['#0b65a8', '#b04a00', '#00745a', '#96467f', '#786000', '#4b5664'],
  },
  dark: {
    scale: ['#3f7fae', '#21918c', '#35b779', '#90d743', '#fde725'],
    category: ['#6cb8f0', '#ff9d5c', '#4fd3a5', '#e59ad6', '#e6c84f', '#b5bfcc'],
  },
} as const satisfies Readonly<Record<'light' | 'dark', Readonly<Record<'scale' | 'category', readonly string[]>>>>;

const styleOf = ({ scale, category }: (typeof lookPalettes)['light' | 'dark']): CSSProperties =>
  Object.fromEntries([
    ...scale.map((colour, index) => [`--scale-${index + 1}`, colour]),
    ...category.map((colour, index) => [`--category-${index + 1}`, colour]),
  ]);

/** The colours as custom properties of an element. */
export const lookColours: Readonly<Record<'light' | 'dark', CSSProperties>> = {
  light: styleOf(lookPalettes.light),
  dark: styleOf(lookPalettes.dark),
};

const named: Readonly<Partial<Record<Tone, string>>> = {
  unknown: '--line-strong',
  failed: '--severity-critical',
  down: '--severity-critical',
  'cut-off': '--severity-high',
  broken: '--severity-critical',
  worse: '--severity-medium',
  moved: '--accent',
  weakest: '--severity-high',
};

/** The custom property that holds a tone's colour. */
export const toneProperty = (tone: Tone): string => named[tone] ?? `--${tone}`;

/** A tone's colour for the styles of an element. */
export const toneStyle = (tone: Tone): CSSProperties => Object.fromEntries([['--tone', `var(${toneProperty(tone)})`]]);
