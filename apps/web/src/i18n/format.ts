import type { Locale } from '@spandrel/model';
import { useMemo } from 'react';
import { useLocale } from './index.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const relative = (locale: Locale, instant: string, now: number): string => {
  const seconds = Math.round((Date.parse(instant) - now) / 1000);
  const size = Math.abs(seconds);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (size < minute) return format.format(0, 'second');
  if (size < hour) return format.format(Math.round(seconds / minute), 'minute');
  if (size < day) return format.format(Math.round(seconds / hour), 'hour');
  if (size < 30 * day) return format.format(Math.round(seconds / day), 'day');
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(instant));
};

/** How numbers and times are written in a language. Instants are ISO 8601. */
export const formatsOf = (locale: Locale) => ({
  number: (value: number, fractionDigits = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: fractionDigits }).format(value),
  percent: (fraction: number, fractionDigits = 0) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: fractionDigits }).format(fraction),
  /** Scores are rounded down, so that 89.9 never reads as the 90 that the next band starts at. */
  score: (value: number) => String(Math.floor(value + 1e-9)),
  date: (instant: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(instant)),
  dateTime: (instant: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant)),
  relative: (instant: string, now = Date.now()) => relative(locale, instant, now),
  list: (items: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
});

export const useFormats = () => {
  const locale = useLocale();
  return useMemo(() => formatsOf(locale), [locale]);
};
