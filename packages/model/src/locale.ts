/** The languages of the product. Every sentence exists in all of them: `Localized` does not compile otherwise. */
export const locales = ['en', 'ko'] as const;

export type Locale = (typeof locales)[number];

export type Localized<Text = string> = Readonly<Record<Locale, Text>>;
