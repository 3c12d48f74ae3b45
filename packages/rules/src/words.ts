import type { Design, Locale } from '@spandrel/model';

/** Puts names, numbers and lists into a sentence, in its language. Names come in «guillemets», so a Korean sentence follows them with a noun. */
export interface Words {
  /** «Name of the element», or its id where it has no name. */
  readonly name: (id: string) => string;
  /** «A», «B» and 3 more. */
  readonly names: (ids: readonly string[]) => string;
  /** A shared-risk group as people call it: location «KINX», device «a1». */
  readonly risk: (group: string) => string;
  readonly risks: (groups: readonly string[]) => string;
  readonly list: (texts: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** A fraction with as many digits as its nines need: 99.995%. */
  readonly percent: (fraction: number) => string;
  readonly ms: (value: number) => string;
  readonly mbps: (value: number) => string;
  readonly seconds: (value: number) => string;
  /** Expected downtime of an average month (730.5 h) at this availability. */
  readonly downtime: (availability: number) => string;
}

const shownNames = 5;
const minutesPerMonth = 730.5 * 60;

const riskNames: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  location: { en: 'location', ko: '위치' },
  isp: { en: 'carrier', ko: '통신사' },
  device: { en: 'device', ko: '장비' },
  lag: { en: 'link aggregation group', ko: 'LAG' },
  conduit: { en: 'conduit', ko: '관로' },
  building: { en: 'building', ko: '건물' },
  zone: { en: 'zone', ko: '가용 영역' },
};
const declaredRisk: Readonly<Record<Locale, string>> = { en: 'shared-risk group', ko: '공유 위험 그룹' };

/** Making a number format takes longer than formatting a thousand numbers; there are a dozen of them. */
const numberFormats = new Map<string, Intl.NumberFormat>();

const numberFormat = (locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale, options);
  numberFormats.set(key, format);
  return format;
};

/** Words for one design and language. */
export const wordsFor = (design: Design, locale: Locale): Words => {
  const named = new Map<string, string>();
  for (const { id, name } of [...design.components, ...design.links, ...design.flows]) named.set(id, name ?? id);
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const format = (value: number, options: Intl.NumberFormatOptions = {}): string =>
    numberFormat(locale, { maximumFractionDigits: 2, ...options }).format(value);
  const name = (id: string): string => `«${named.get(id) ?? id}»`;
  const shortened = (texts: readonly string[]): string => {
    if (texts.length <= shownNames) return conjunction.format(texts);
    const more = format(texts.length - shownNames + 1);
    const shown = texts.slice(0, shownNames - 1).join(', ');
    return locale === 'en' ? `${shown} and ${more} more` : `${shown} 외 ${more}개`;
  };
  const risk = (group: string): string => {
    const colon = group.indexOf(':');
    const kind = colon > 0 ? riskNames[group.slice(0, colon)] : undefined;
    return kind ? `${kind[locale]} «${group.slice(colon + 1)}»` : `${declaredRisk[locale]} «${group}»`;
  };
  return {
    name,
    names: (ids) => shortened(ids.map(name)),
    risk,
    risks: (groups) => shortened(groups.map(risk)),
    list: (texts) => conjunction.format(texts),
    number: (value) => format(value),
    percent: (fraction) =>
      format(fraction, { style: 'percent', minimumFractionDigits: 0, maximumFractionDigits: digitsOf(fraction) }),
    ms: (value) => `${format(value, value >= 100 ? { maximumFractionDigits: 0 } : {})} ms`,
    mbps: (value) =>
      value >= 1000 ? `${format(value / 1000, { maximumFractionDigits: 3 })} Gbps` : `${format(value)} Mbps`,
    seconds: (value) => spellTime(value, locale, format),
    downtime: (availability) => {
      const time = spellTime((1 - availability) * minutesPerMonth * 60, locale, format);
      return locale === 'en' ? `${time} a month` : `월 ${time}`;
    },
  };
};

/** Digits after the point of a percentage that show the first two digits of what is missing to 100%. */
const digitsOf = (fraction: number): number => {
  const missing = 1 - fraction;
  return missing <= 0 ? 0 : Math.min(Math.max(Math.ceil(-Math.log10(missing)), 1), 9);
};

const spellTime = (
  seconds: number,
  locale: Locale,
  format: (value: number, o?: Intl.NumberFormatOptions) => string,
) => {
  const units = locale === 'en' ? { s: ' s', min: ' min', h: ' h' } : { s: '초', min: '분', h: '시간' };
  if (seconds < 120) return `${format(seconds, { maximumFractionDigits: seconds < 10 ? 2 : 0 })}${units.s}`;
  const minutes = seconds / 60;
  if (minutes < 120) return `${format(minutes, { maximumFractionDigits: minutes < 10 ? 1 : 0 })}${units.min}`;
  return `${format(minutes / 60, { maximumFractionDigits: 1 })}${units.h}`;
};
