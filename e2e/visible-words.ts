import { expect, type Locator } from '@playwright/test';
import { members } from './members.ts';

/**
 * Everything a person can read or hear in a part of a page: text that is shown, and the attributes that browsers and screen
 * readers say. Code, text marked as another language, and titles of sources elsewhere are left out.
 */
export const visibleTexts = (part: Locator): Promise<string[]> =>
  part.evaluate((root) => {
    const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt'];
    const foreign = 'code, pre, kbd, script, style, noscript, [lang]:not(html):not([lang="ko"]), a[href^="http"]';
    const texts = new Set<string>();
    for (const element of root.querySelectorAll('*')) {
      if (element.closest(foreign)) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) continue;
      for (const attribute of spoken) texts.add(element.getAttribute(attribute) ?? '');
      const isField =
        element instanceof HTMLTextAreaElement || element.matches('input:not([type=checkbox], [type=radio])');
      if (isField && 'value' in element) texts.add(String(element.value));
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) texts.add(node.textContent ?? '');
      }
    }
    return [...texts].map((text) => text.trim()).filter(Boolean);
  });

/** Small words that no name of a product or kind has, but nearly every English sentence. */
const functionWords = new Set(
  'an the is are was were be been has have and or but if not no of to in on at by for from with without as it its this that these your you can cannot may must will does do there which who what when how all any every each after before'.split(
    ' ',
  ),
);

/** Acronyms such as AS are written in capitals, function words are not. */
const isFunctionWord = (word: string): boolean =>
  functionWords.has(word.charAt(0).toLowerCase() + word.slice(1)) && word !== word.toUpperCase();

const isName = (word: string): boolean => /^[A-Z]|\d/.test(word);

/**
 * What is English in a text that should be Korean: runs of Latin words with a function word among them, and runs of three
 * or more that are not all capitalised, as names of products and standards are. `ownNames` are what people called things.
 */
export const englishIn = (text: string, ownNames: readonly string[]): string[] => {
  const rest = [...ownNames]
    .sort((a, b) => b.length - a.length)
    .reduce((remaining, name) => remaining.replaceAll(name, '·'), text)
    .replace(/https?:\/\/\S+|\S+@\S+|\b[a-z]+(\.[a-z0-9-]+)+\b/g, '·');
  const runs = rest.match(/[A-Za-z][\w'’-]*(?: +[A-Za-z][\w'’-]*)*/g) ?? [];
  return runs.filter((run) => {
    const parts = run.split(/ +/);
    return parts.some(isFunctionWord) || (parts.length >= 3 && !parts.every(isName));
  });
};

/** What people called things, and values of properties, in whatever language they were written. */
const names = [...Object.values(members).map(({ name }) => name), 'allowedSources: any'];

/** Holds texts to be Korean; the journey goes on, so that all that is not is known at its end. */
export const expectKorean = (texts: readonly string[], where: string, ownNames: readonly string[] = []): void => {
  const english = texts.flatMap((text) => englishIn(text, [...names, ...ownNames]).map((run) => `${run} ← ${text}`));
  expect.soft(english, `English in: ${where}`).toEqual([]);
};
