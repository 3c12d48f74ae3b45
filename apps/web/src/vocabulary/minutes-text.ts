import type { Locale } from '@spandrel/model';

/** A time in the unit people would say it in. */
export const minutesText = (minutes: number, locale: Locale): string => {
  const [value, unit] =
    minutes < 1 ? [minutes * 60, 'second'] : minutes < 120 ? [minutes, 'minute'] : [minutes / 60, 'hour'];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumSignificantDigits: value < 100 ? 2 : 3,
  }).format(value);
};
