import { type Design, emptyDesign, readDesign, samples } from '@spandrel/model';
import { describe, expect, it } from 'vitest';
import { drawSvg } from './draw-svg.ts';
import { markupProblem } from './testing/markup-problem.ts';

const hostileNames = [
  '</svg><script>alert(1)</script>',
  '"onload="x',
  'a & b',
  '\u0000\u0007bell',
  '🚀 مركز',
  'x'.repeat(200),
];

const designWith = (changes: Partial<Design>): Design => ({ ...emptyDesign('Test'), ...changes });

const router = (id: string, name?: string) => ({ id, kind: 'router', ...(name ? { name } : {}), props: {} });

describe('drawSvg', () => {
  it.each(samples.map(({ id, text }) => [id, text] as const))('draws sample %s with every element in it', (_, text) => {
    const read = readDesign(text);
    if (!read.ok) throw new Error('sample does not read');
    const svg = drawSvg(read.design, { locale: 'ko', theme: 'light', title: read.design.name });
    expect(markupProblem(svg)).toBeNull();
    for (const { id } of [...read.design.components, ...read.design.links]) expect(svg).toContain(`data-id="${id}"`);
  });

  it('gives the same drawing for the same design', () => {
    const design = designWith({
      components: [router('a'), router('b')],
      links: [{ id: 'l', kind: 'link', from: 'a', to: 'b', props: {} }],
    });
    const draw = () => drawSvg(design, { locale: 'en', theme: 'dark' });
    expect(draw()).toBe(draw());
  });

  it('escapes whatever people write as names', () => {
    const components = hostileNames.map((name, index) => router(`c${index}`, name));
    const links = hostileNames.map((name, index) => ({
      id: `l${index}`,
      kind: 'link',
      name,
      from: 'c0',
      to: 'c1',
      props: { location: name },
    }));
    const svg = drawSvg(designWith({ components, links }), {
      locale: 'en',
      theme: 'light',
      title: hostileNames.join(),
    });
    expect(markupProblem(svg)).toBeNull();
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;/svg&gt;&lt;script');
  });

  it('draws an empty design as an empty page with its title', () => {
    const svg = drawSvg(emptyDesign('Nothing yet'), { locale: 'en', theme: 'light', title: 'Nothing yet' });
    expect(markupProblem(svg)).toBeNull();
    expect(svg).toContain('>Nothing yet</text>');
  });

  it('shows a mark as shape and letter in the language of the reader, and explains it in the legend', () => {
    const design = designWith({ components: [router('a')] });
    const svg = drawSvg(design, { locale: 'ko', theme: 'light', marks: { a: 'critical' } });
    expect(svg).toContain('<polygon');
    expect(svg).toContain('>치</text>');
    expect(svg).toContain('>치명적</text>');
  });

  it('ignores marks of elements that are not drawn', () => {
    const design = designWith({ components: [router('a')] });
    expect(drawSvg(design, { locale: 'en', theme: 'light', marks: { gone: 'critical' } })).not.toContain('<polygon');
  });

  it('draws unknown kinds, circular parents and links to nowhere without failing', () => {
    const components = [
      { id: 'a', kind: 'no-such-kind', parent: 'b', props: {} },
      { id: 'b', kind: 'router', parent: 'a', props: {} },
      { id: 'c', kind: 'router', parent: 'nowhere', props: {} },
    ];
    const links = [
      { id: 'l', kind: 'no-such-link', from: 'a', to: 'gone', props: {} },
      { id: 'self', kind: 'link', from: 'c', to: 'c', props: {} },
    ];
    expect(markupProblem(drawSvg(designWith({ components, links }), { locale: 'en', theme: 'light' }))).toBeNull();
  });
});
