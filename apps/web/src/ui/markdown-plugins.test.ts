import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import { expect, test } from 'vitest';
import { markdownPlugins } from './markdown-plugins.ts';

const html = (text: string): string =>
  renderToStaticMarkup(createElement(Markdown, { remarkPlugins: markdownPlugins }, text));

test('two ranges in one sentence stay as they are written', () => {
  expect(html('지연 시간이 5~30% 늘고 지터가 2~20ms입니다.')).toBe(
    '<p>지연 시간이 5~30% 늘고 지터가 2~20ms입니다.</p>',
  );
});

test('tables are drawn', () => {
  expect(html('| a | b |\n| - | - |\n| 1 | 2 |')).toContain('<td>1</td>');
});
