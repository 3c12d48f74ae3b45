import type { Locale } from '@spandrel/model';
import { categoryLook, type ElementLook, scaleLook, unknownLook } from '../../vocabulary/element-look.ts';
import { type ElementValues, isMeasured, type Measure, type Membership, type Memberships } from './element-values.ts';
import { layerText, overlayFigure } from './overlay-figure.ts';
import type { MeasuredOverlay } from './overlay-names.ts';
import { stepOf } from './scales.ts';
import type { ValueRow } from './value-list.tsx';

/** Words that stand on elements. */
export interface OverlayWords {
  readonly locale: Locale;
  /** On what is not encrypted. */
  readonly open: string;
  readonly atRest: string;
}

/** Countries of an overlay, those with most elements first: the order their colours are given in. */
export const classesOf = ({ overlay, values }: Memberships): readonly string[] => {
  if (overlay === 'encryption') return ['encrypted', 'open'];
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value.class, (counts.get(value.class) ?? 0) + 1);
  return [...counts].sort(([a, as], [b, bs]) => bs - as || (a < b ? -1 : 1)).map(([name]) => name);
};

/** A figure that rests on a default says so. */
const marked = (figure: string, assumed: boolean): string => (assumed ? `≈ ${figure}` : figure);

const measureFigure = (overlay: MeasuredOverlay, { value, assumed }: Measure, locale: Locale): string =>
  marked(overlayFigure(overlay, value, locale), assumed);

const membershipFigure = (overlay: string, value: Membership, { locale, open, atRest }: OverlayWords): string => {
  if (overlay === 'jurisdiction') return value.class;
  const layers = value.details.map((layer) => (layer === 'at-rest' ? atRest : layerText(layer, locale)));
  return marked(layers.length > 0 ? layers.join(' + ') : open, value.assumed);
};

/** The look of one class; what a requirement forbids carries a warning. */
export const classLook = (
  overlay: Memberships['overlay'],
  index: number,
  figure: string | null,
  forbidden: boolean,
): ElementLook => {
  if (overlay === 'encryption') return categoryLook(index, index === 0 ? 'locked' : 'open', figure);
  const look = categoryLook(index, null, figure);
  return forbidden ? { ...look, sign: 'warning', weight: 5 } : look;
};

/** What the overlay says about elements in words: the highest first; of classes what is forbidden or open first. */
export const valueRows = (values: ElementValues, words: OverlayWords): readonly ValueRow[] => {
  if (isMeasured(values)) return measureRows(values.overlay, values.values, words);
  const { overlay } = values;
  const classes = classesOf(values);
  const order = (value: Membership) => (value.forbidden ? classes.length : classes.indexOf(value.class));
  return [...values.values]
    .sort((a, b) => order(b) - order(a))
    .map((value) => ({ id: value.id, figure: membershipFigure(overlay, value, words) }));
};

export const measureRows = (
  overlay: MeasuredOverlay,
  measures: readonly Measure[],
  { locale }: Pick<OverlayWords, 'locale'>,
): readonly ValueRow[] =>
  [...measures]
    .sort((a, b) => b.value - a.value)
    .map((measure) => ({ id: measure.id, figure: measureFigure(overlay, measure, locale) }));

/** How every element the overlay concerns looks, by id. */
export const overlayLooks = (values: ElementValues, words: OverlayWords): ReadonlyMap<string, ElementLook> => {
  const looks = new Map(values.unknown.map((id) => [id, unknownLook]));
  if (isMeasured(values)) {
    const { overlay } = values;
    for (const measure of values.values) {
      looks.set(measure.id, scaleLook(stepOf(overlay, measure.value), measureFigure(overlay, measure, words.locale)));
    }
    return looks;
  }
  const { overlay } = values;
  const classes = classesOf(values);
  for (const value of values.values) {
    const figure = membershipFigure(overlay, value, words);
    looks.set(value.id, classLook(overlay, classes.indexOf(value.class), figure, value.forbidden));
  }
  return looks;
};
