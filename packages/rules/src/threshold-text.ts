import type { Locale, Localized } from '@spandrel/model';
import { type ThresholdName, type ThresholdSpec, type ThresholdUnit, thresholdSpecs } from './threshold-labels.ts';
import type { ThresholdValue } from './workspace-policy.ts';

const units: Readonly<Record<ThresholdUnit, Localized>> = {
  fraction: { en: '%', ko: '%' },
  percent: { en: '%', ko: '%' },
  ms: { en: 'ms', ko: 'ms' },
  Mbps: { en: 'Mbps', ko: 'Mbps' },
  count: { en: '', ko: '' },
  factor: { en: '×', ko: '배' },
  'per-second': { en: '/s', ko: '/초' },
  'usd-per-month': { en: 'USD per month', ko: 'USD/월' },
};

/** The unit of a threshold in words; fractions are read and entered as percentages. Empty where there is none. */
export const thresholdUnit = (spec: ThresholdSpec, locale: Locale): string =>
  spec.type === 'number' ? units[spec.unit][locale] : '';

const yesNo = { true: { en: 'yes', ko: '예' }, false: { en: 'no', ko: '아니요' } };
const nothing = { en: 'none', ko: '없음' };

/** A threshold's value as people read it: with its unit, choices by their names. */
export const thresholdText = (name: ThresholdName, value: ThresholdValue, locale: Locale): string => {
  const spec: ThresholdSpec = thresholdSpecs[name];
  if (value === null) return nothing[locale];
  if (typeof value === 'boolean') return yesNo[`${value}`][locale];
  if (typeof value === 'string') {
    const options: Readonly<Record<string, Localized>> = spec.type === 'choice' ? spec.options : {};
    return options[value]?.[locale] ?? value;
  }
  const isFraction = spec.type === 'number' && spec.unit === 'fraction';
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const number = format.format(isFraction ? Number((value * 100).toPrecision(12)) : value);
  const unit = thresholdUnit(spec, locale);
  return unit === '%' || unit === '' ? `${number}${unit}` : `${number} ${unit}`;
};
