import { bandwidthText } from '@spandrel/drawing';
import type { Locale, PropertySpec, PropertyValue, Unit } from '@spandrel/model';
import { formatsOf } from '../i18n/format.ts';

const suffixes: Readonly<Record<Unit, string>> = {
  ms: ' ms',
  sec: ' s',
  Mbps: ' Mbps',
  'usd-per-month': ' USD',
  km: ' km',
  bytes: ' B',
  fraction: '',
  percent: ' %',
  count: '',
  'GB-per-month': ' GB',
};

const booleans: Readonly<Record<'true' | 'false', Readonly<Record<Locale, string>>>> = {
  true: { en: 'yes', ko: '예' },
  false: { en: 'no', ko: '아니요' },
};

/** The unit written beside an input field; fractions and counts have none. */
export const unitLabel = (unit: Unit | undefined): string => (unit ? suffixes[unit].trim() : '');

/** A property's value as people read it: with its unit, choices by their names. */
export const propertyText = (spec: PropertySpec | undefined, value: PropertyValue, locale: Locale): string => {
  const formats = formatsOf(locale);
  if (typeof value === 'boolean') return booleans[`${value}`][locale];
  if (typeof value === 'number') {
    const unit = spec?.type === 'number' ? spec.unit : undefined;
    if (unit === 'fraction') return formats.percent(value, 6);
    if (unit === 'Mbps') return bandwidthText(value);
    return `${formats.number(value, 3)}${unit ? suffixes[unit] : ''}`;
  }
  const options = spec?.type === 'choice' || spec?.type === 'list' ? spec.options : undefined;
  const nameOf = (each: string) => options?.[each]?.[locale] ?? each;
  return typeof value === 'string' ? nameOf(value) : value.map(nameOf).join(', ');
};
