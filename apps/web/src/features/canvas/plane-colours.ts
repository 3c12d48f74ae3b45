import { type ThemeName, themes } from '@spandrel/drawing';
import type { CSSProperties } from 'react';

const styleOf = (scheme: ThemeName): CSSProperties =>
  Object.fromEntries(Object.entries(themes[scheme].planes).map(([plane, colour]) => [`--plane-${plane}`, colour]));

/** The colours of the report's drawing for what links carry, as custom properties of an element. */
export const planeColours: Readonly<Record<ThemeName, CSSProperties>> = {
  light: styleOf('light'),
  dark: styleOf('dark'),
};
