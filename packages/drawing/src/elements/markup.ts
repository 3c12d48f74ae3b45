import { round } from '../geometry.ts';

/** XML has no way to write these characters, not even escaped; the replacement character stands for them. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and in attribute values. */
export const escapeMarkup = (text: string): string =>
  text.replace(unwritable, '\u{FFFD}').replace(/[&<>"']/g, (character) => entities[character] ?? character);

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const writeAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : escapeMarkup(value ?? '')}"`)
    .join('');

/** An element around children that are markup already. */
export const element = (name: string, attributes: Attributes, ...children: readonly string[]): string =>
  children.length === 0
    ? `<${name}${writeAttributes(attributes)}/>`
    : `<${name}${writeAttributes(attributes)}>${children.join('')}</${name}>`;

/** A line of text, escaped. */
export const textElement = (attributes: Attributes, text: string): string =>
  element('text', attributes, escapeMarkup(text));
