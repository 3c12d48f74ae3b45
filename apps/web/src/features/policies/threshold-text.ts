import type { Locale } from '@spandrel/model';
import { type ThresholdSpec, type ThresholdUnit, thresholdSpecs } from '@spandrel/rules';
import type { TFunction } from 'i18next';
import { formatsOf } from '../../i18n/format.ts';

const suffixes: Readonly<
  Record<Exclude<ThresholdUnit, 'fraction' | 'per-second' | 'usd-per-month' | 'factor'>, string>
> = {
  percent: '%',
  ms: 'ms',
  Mbps: 'Mbps',
  count: '',
};

/** The unit beside a threshold's field; fractions are entered as percentages. */
export const thresholdUnit = (spec: ThresholdSpec, t: TFunction<'policies'>): string => {
  if (spec.type !== 'number') return '';
  switch (spec.unit) {
    case 'fraction':
      return '%';
    case 'per-second':
    case 'usd-per-month':
    case 'factor':
      return t(`thresholds.unit.${spec.unit}`);
    default:
      return suffixes[spec.unit];
  }
};

/** A threshold's value as people read it. */
export const thresholdText = (
  name: keyof typeof thresholdSpecs,
  value: string | number | boolean | null,
  t: TFunction<'policies'>,
  locale: Locale,
): string => {
  const spec: ThresholdSpec = thresholdSpecs[name];
  if (value === null) return t('thresholds.nothing');
  if (typeof value === 'boolean') return t(value ? 'thresholds.yes' : 'thresholds.no');
  if (spec.type === 'choice') {
    return Object.entries(spec.options).find(([option]) => option === value)?.[1][locale] ?? String(value);
  }
  if (typeof value === 'string' || spec.type !== 'number') return String(value);
  if (spec.unit === 'fraction') return formatsOf(locale).percent(value, 6);
  return `${formatsOf(locale).number(value, 3)} ${thresholdUnit(spec, t)}`.trim();
};
