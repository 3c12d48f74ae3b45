import { applyEdits, type Design } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copySelection, type PasteOptions, pasteFragment } from './copy-paste.ts';
import { freshId } from './fresh-id.ts';
import { generatedDesigns } from './testing/generated-designs.ts';

const offset = { x: 32, y: 32 };

const pasted = (design: Design, text: string, options: PasteOptions = { mark: 'k3f', offset }): Design => {
  const result = pasteFragment(design, text, options);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return applyEdits(design, result.edits);
};

const site: Design = {
  ...aDesign()
    .component('dc', 'data-center')
    .component('r1', 'router', { parent: 'dc', owner: 'network team' })
    .component('r2', 'router', { parent: 'dc' })
    .component('cloud-router', 'router')
    .link('l1', 'link', 'r1', 'r2')
    .link('l2', 'link', 'r2', 'cloud-router', { customerDevice: 'r2' })
    .flow('f1', 'r1', 'cloud-router')
    .build(),
  layout: { dc: { x: 0, y: 0, width: 300, height: 200 }, r1: { x: 20, y: 40 } },
};

describe('copySelection and pasteFragment', () => {
  it('copy components with everything inside and the links among them, under fresh ids', () => {
    const design = pasted(site, copySelection(site, ['dc']));
    expect(design.components.slice(4)).toEqual([
      { id: 'dc-k3f', kind: 'data-center', props: {} },
      { id: 'r1-k3f', kind: 'router', parent: 'dc-k3f', props: { owner: 'network team' } },
      { id: 'r2-k3f', kind: 'router', parent: 'dc-k3f', props: {} },
    ]);
    expect(design.links.slice(2)).toEqual([{ id: 'l1-k3f', kind: 'link', from: 'r1-k3f', to: 'r2-k3f', props: {} }]);
  });

  it('move only the outermost components, because positions are relative to the parent', () => {
    const { layout } = pasted(site, copySelection(site, ['dc']));
    expect(layout).toMatchObject({ 'dc-k3f': { x: 32, y: 32, width: 300, height: 200 }, 'r1-k3f': { x: 20, y: 40 } });
  });

  it('paste into the place they came from, or into the one that is asked for', () => {
    const text = copySelection(site, ['r1']);
    const other = aDesign(site).component('dc-b', 'data-center').build();
    expect(pasted(other, text).components.at(-1)).toMatchObject({ id: 'r1-k3f', parent: 'dc' });
    expect(pasted(other, text, { mark: 'k3f', offset, into: 'dc-b' }).components.at(-1)).toMatchObject({
      parent: 'dc-b',
    });
    expect(pasted(other, text, { mark: 'k3f', offset, into: null }).components.at(-1)).not.toHaveProperty('parent');
  });

  it('lead references among the copies to the copies, and others to what is there', () => {
    const design = aDesign()
      .component('m', 'mesh')
      .component('c1', 'mesh-control-plane', { meshId: 'm' })
      .component('r1', 'router')
      .link('l', 'link', 'c1', 'r1', { customerDevice: 'r1' })
      .build();
    const propsOf = ({ components }: Design, id: string) => components.find((each) => each.id === id)?.props;
    expect(propsOf(pasted(design, copySelection(design, ['m', 'c1'])), 'c1-k3f')).toEqual({ meshId: 'm-k3f' });
    expect(propsOf(pasted(design, copySelection(design, ['c1'])), 'c1-k3f')).toEqual({ meshId: 'm' });
    expect(propsOf(pasted(aDesign().build(), copySelection(design, ['c1'])), 'c1-k3f')).toEqual({});
    const copy = pasted(design, copySelection(design, ['c1', 'r1']));
    expect(copy.links.at(-1)).toMatchObject({ from: 'c1-k3f', to: 'r1-k3f', props: { customerDevice: 'r1-k3f' } });
  });

  it('leave a valid design, whatever is copied from wherever', () => {
    fc.assert(
      fc.property(generatedDesigns, generatedDesigns, fc.array(fc.nat(9)), (from, into, picks) => {
        const ids = picks.flatMap((pick) => from.components[pick]?.id ?? []);
        const result = pasteFragment(into, copySelection(from, ids), { mark: 'k3f', offset });
        expect(result.ok ? [] : result.problems).toEqual([]);
      }),
    );
  });

  it.each([
    ['text that is no JSON', 'hello'],
    ['other JSON', '{"components":[]}'],
    ['a fragment without its parts', '{"spandrelFragment":1}'],
    ['a fragment with a part of another shape', '{"spandrelFragment":1,"components":[1],"links":[],"layout":{}}'],
  ])('refuse %s with a sentence', (_what, text) => {
    expect(pasteFragment(site, text, { mark: 'k3f', offset })).toMatchObject({
      ok: false,
      problems: [{ code: 'not-a-fragment' }],
    });
  });

  it('refuse a fragment whose kinds do not exist here', () => {
    const text = copySelection(site, ['r1']).replace('"router"', '"warp-drive"');
    expect(pasteFragment(site, text, { mark: 'k3f', offset })).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-kind' }],
    });
  });
});

describe('freshId', () => {
  it('carries the mark of who asks, and counts on from a taken one', () => {
    expect(freshId('r1', 'k3f', new Set())).toBe('r1-k3f');
    expect(freshId('r1', 'k3f', new Set(['r1-k3f']))).toBe('r1-k3f-2');
    expect(freshId('router-2', 'k3f', new Set())).toBe('router-2-k3f');
  });

  it('does not pile up marks when a copy is copied', () => {
    expect(freshId('r1-k3f-2', 'k3f', new Set(['r1-k3f', 'r1-k3f-2']))).toBe('r1-k3f-3');
  });

  it('differs for two people who add the same thing at once', () => {
    expect(freshId('router', 'aaa', new Set())).not.toBe(freshId('router', 'bbb', new Set()));
  });
});
