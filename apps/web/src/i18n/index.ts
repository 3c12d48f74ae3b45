import { type Locale, type Localized, locales } from '@spandrel/model';
import i18n from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from './en/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof en;
  }
}

const storageKey = 'spandrel.locale';

const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

/** The language chosen on this machine, else the first one of the browser that the product has. */
const preferredLocale = (): Locale => {
  const stored = localStorage.getItem(storageKey);
  if (isLocale(stored)) return stored;
  return navigator.languages.map((tag) => tag.split('-')[0]).find(isLocale) ?? 'en';
};

const load = async (locale: Locale): Promise<void> => {
  if (locale === 'en' || i18n.hasResourceBundle(locale, 'app')) return;
  const { ko } = await import('./ko/index.ts');
  for (const [namespace, texts] of Object.entries(ko)) i18n.addResourceBundle(locale, namespace, texts);
};

const show = async (locale: Locale): Promise<void> => {
  await load(locale);
  await i18n.changeLanguage(locale);
  document.documentElement.lang = locale;
};

/** Call once, before anything is rendered. */
export const startTranslations = async (): Promise<void> => {
  await i18n.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en },
    defaultNS: 'app',
    interpolation: { escapeValue: false },
  });
  await show(preferredLocale());
};

/** Shows the product in another language and remembers it on this machine. */
export const changeLocale = async (locale: Locale): Promise<void> => {
  localStorage.setItem(storageKey, locale);
  await show(locale);
};

export const useLocale = (): Locale => (useTranslation().i18n.language === 'ko' ? 'ko' : 'en');

/** Picks the reader's language out of a text that comes with both. */
export const useLocalized = (): (<Text>(text: Localized<Text>) => Text) => {
  const locale = useLocale();
  return (text) => text[locale];
};
