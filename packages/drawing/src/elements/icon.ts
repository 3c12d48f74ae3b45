import { findComponentKind, icons } from '@spandrel/model';
import { element } from './markup.ts';

const fallback = 'M4 6h16v12H4z';

const drawings: Readonly<Record<string, string>> = icons;

/** The drawing of a component kind, `size` units square, with its top-left corner at (x, y). */
export const icon = (kind: string, x: number, y: number, size: number, colour: string): string => {
  const name = findComponentKind(kind)?.icon ?? '';
  return element(
    'g',
    { transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}) scale(${size / 24})` },
    element('path', {
      d: (Object.hasOwn(drawings, name) ? drawings[name] : undefined) ?? fallback,
      fill: 'none',
      stroke: colour,
      'stroke-width': 1.6,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
};
