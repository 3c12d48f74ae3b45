import { type Locale, trafficFlow } from '@spandrel/model';
import { formatsOf } from '../../i18n/format.ts';
import { minutesText } from '../../vocabulary/minutes-text.ts';
import type { MeasuredOverlay } from './overlay-names.ts';

/** A value of an overlay with its unit, short enough for a link. */
export const overlayFigure = (overlay: MeasuredOverlay, value: number, locale: Locale): string => {
  const { number, percent } = formatsOf(locale);
  switch (overlay) {
    case 'latency':
      return `${number(value, value < 10 ? 2 : 0)} ms`;
    case 'importance':
      return minutesText(value, locale);
    case 'cost':
      return `${number(value, value < 10 ? 2 : 0)} USD`;
    case 'utilisation':
    case 'blast-radius':
      return percent(value, value > 0 && value < 0.1 ? 1 : 0);
  }
};

/** A layer of encryption by its name. */
export const layerText = (layer: string, locale: Locale): string => {
  const spec = trafficFlow.properties.encryption;
  return (spec?.type === 'choice' && spec.options[layer]?.[locale]) || layer;
};

/** A country by its name in the reader's language; as written where it is no country code. */
export const countryText = (country: string, locale: Locale): string =>
  /^[A-Z]{2}$/.test(country) ? (new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country) : country;
