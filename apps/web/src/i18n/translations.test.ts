import { expect, test } from 'vitest';
import { en } from './en/index.ts';
import { ko } from './ko/index.ts';

type Texts = { readonly [key: string]: string | Texts };

const flatten = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );

const variables = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();

const english = new Map(flatten(en));
const korean = new Map(flatten(ko));

test('every Korean text fills in the same values as the English one', () => {
  const different = [...korean].filter(
    ([key, text]) => JSON.stringify(variables(text)) !== JSON.stringify(variables(english.get(key) ?? '')),
  );
  expect(different).toEqual([]);
});

test('no text is empty', () => {
  expect([...english, ...korean].filter(([, text]) => text.trim() === '')).toEqual([]);
});

/** Texts that are the same in every language: products, a language by its own name, units, keys. */
const international = /^(Kubernetes|English|Mbps|Ctrl.*)$/;

test('Korean texts are in Korean', () => {
  const latin = (text: string) => /[a-z]{3}/i.test(text.replaceAll(/\{\{\w+\}\}/g, '')) && !/[가-힣]/.test(text);
  expect([...korean].filter(([, text]) => latin(text) && !international.test(text))).toEqual([]);
});

test('a particle never follows an inserted value directly', () => {
  const particles = /\}\}»?(이|가|은|는|을|를|와|과|으로|로)(?=[\s.,!?]|$)/;
  expect([...korean].filter(([, text]) => particles.test(text))).toEqual([]);
});
