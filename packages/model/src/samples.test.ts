import { describe, expect, it } from 'vitest';
import type { Box, Design } from './design.ts';
import { findComponentKind } from './kinds.ts';
import { locales } from './locale.ts';
import { readDesign } from './read-design.ts';
import { samples } from './samples.generated.ts';

const readSample = (text: string): Design => {
  const result = readDesign(text);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.design;
};

const designs = samples.flatMap((sample) =>
  locales.map((locale) => [`${sample.id} (${locale})`, readSample(sample.texts[locale])] as const),
);

const placed = (design: Design, id: string): Required<Box> => {
  const box = design.layout[id];
  const size = findComponentKind(design.components.find((component) => component.id === id)?.kind ?? '')?.size;
  if (box === undefined || size === undefined) throw new Error(`${id} has no place`);
  return { ...size, ...box };
};

const apart = (a: Required<Box>, b: Required<Box>): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

const unworded = (design: Design) => ({
  ...design,
  name: '',
  description: '',
  components: design.components.map((component) => ({ ...component, name: '' })),
  links: design.links.map((link) => ({ ...link, name: '' })),
  flows: design.flows.map((flow) => ({ ...flow, name: '' })),
});

describe('the samples', () => {
  it('are the four published reference designs', () => {
    expect(samples.map(({ id }) => id)).toEqual([
      'direct-connect-maximum-resiliency',
      'dedicated-interconnect-9999',
      'istio-multi-primary',
      'submariner-broker',
    ]);
  });

  it.each(samples)('$id differs between languages in words only', ({ text, texts }) => {
    expect(text).toBe(texts.en);
    expect(unworded(readSample(texts.ko))).toEqual(unworded(readSample(texts.en)));
  });

  it.each(samples)('$id is worded in Korean', ({ texts }) => {
    const { name, description, flows } = readSample(texts.ko);
    expect(`${name}${description}`).not.toBe(`${readSample(texts.en).name}${readSample(texts.en).description}`);
    for (const sentence of [description ?? '', ...flows.map((flow) => flow.name ?? '')]) {
      expect(sentence).toMatch(/\p{Script=Hangul}/u);
    }
  });

  it.each(designs)('%s places every component inside its parent, apart from its siblings', (_, design) => {
    for (const { id, parent } of design.components) {
      const box = placed(design, id);
      const siblings = design.components.filter((other) => other.id !== id && other.parent === parent);
      const touching = siblings.filter((other) => !apart(box, placed(design, other.id)));
      expect(
        touching.map((other) => other.id),
        id,
      ).toEqual([]);
      if (parent === undefined) continue;
      const outer = placed(design, parent);
      expect(box.x >= 0 && box.x + box.width <= outer.width, `${id} across`).toBe(true);
      expect(box.y >= 40 && box.y + box.height <= outer.height, `${id} down`).toBe(true);
    }
  });
});
