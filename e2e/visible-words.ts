import type { Page } from '@playwright/test';

/**
 * Everything a person can read or hear on a page: text that is shown, and the attributes that browsers and screen
 * readers say. Code, and text marked as another language, is left out.
 */
export const visibleTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt'];
    const foreign = 'code, pre, kbd, script, style, noscript, [lang]:not(html):not([lang="ko"])';
    const texts = new Set([document.title]);
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest(foreign)) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) continue;
      for (const attribute of spoken) texts.add(element.getAttribute(attribute) ?? '');
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) texts.add(element.value);
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) texts.add(node.textContent ?? '');
      }
    }
    return [...texts].map((text) => text.trim()).filter(Boolean);
  });

/** Small words that no name of a product or kind has, but nearly every English sentence. */
const functionWords =
  /\b(a|an|the|is|are|was|were|be|been|has|have|and|or|but|if|not|no|of|to|in|on|at|by|for|from|with|without|as|it|its|this|that|these|your|you|can|cannot|may|must|will|does|do|there|which|who|what|when|how|all|any|every|each|after|before)\b/i;

/** Runs of Latin words: where a run of three or more, or a function word, is found in Korean text, it is English. */
export const englishIn = (text: string, allowed: readonly string[]): string[] => {
  const rest = [...allowed]
    .sort((a, b) => b.length - a.length)
    .reduce((remaining, name) => remaining.replaceAll(name, '·'), text)
    .replace(/https?:\/\/\S+|\S+@\S+|\b[a-z]+(\.[a-z0-9-]+)+\b/g, '·');
  const runs = rest.match(/[A-Za-z][A-Za-z'’-]*(?:[ ,;]+[A-Za-z][A-Za-z'’-]*)*/g) ?? [];
  return runs.filter((run) => functionWords.test(run) || run.split(/[ ,;]+/).length >= 3);
};
