import { type Component, type Design, emptyDesign } from '@spandrel/model';
import { describe, expect, it } from 'vitest';
import { overlaps, type Rectangle } from './geometry.ts';
import { layoutDesign } from './layout.ts';
import { placeComponents } from './place-components.ts';

const component = (id: string, kind: string, parent?: string): Component => ({
  id,
  kind,
  ...(parent ? { parent } : {}),
  props: {},
});

const sites: Design = {
  ...emptyDesign('Two sites'),
  components: ['a', 'b'].flatMap((site) => [
    component(site, 'data-center'),
    ...[1, 2, 3].map((number) => component(`${site}${number}`, 'router', site)),
  ]),
  links: [
    { id: 'l1', kind: 'link', from: 'a1', to: 'a2', props: {} },
    { id: 'l2', kind: 'link', from: 'a2', to: 'b1', props: {} },
    { id: 'l3', kind: 'link', from: 'b1', to: 'b2', props: {} },
    { id: 'l4', kind: 'link', from: 'b', to: 'b3', props: {} },
  ],
};

const holds = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('layoutDesign', () => {
  it('keeps siblings apart and members inside their containers', async () => {
    const boxes = placeComponents(sites, await layoutDesign(sites));
    for (const first of sites.components) {
      const box = boxes.get(first.id)!;
      if (first.parent) expect(holds(boxes.get(first.parent)!, box), first.id).toBe(true);
      for (const second of sites.components) {
        if (first.id >= second.id || first.parent !== second.parent) continue;
        expect(overlaps(box, boxes.get(second.id)!), `${first.id} ${second.id}`).toBe(false);
      }
    }
  });

  it('never moves what has a position', async () => {
    const layout = { a: { x: 500, y: 300 }, a1: { x: 77, y: 99, width: 200, height: 80 } };
    const result = await layoutDesign({ ...sites, layout });
    expect(result.a).toEqual(layout.a);
    expect(result.a1).toEqual(layout.a1);
  });

  it('puts newcomers where nothing stands', async () => {
    const layout = await layoutDesign(sites);
    const { a3: _, ...rest } = layout;
    const boxes = placeComponents(sites, await layoutDesign({ ...sites, layout: rest }));
    expect(overlaps(boxes.get('a3')!, boxes.get('a1')!)).toBe(false);
    expect(overlaps(boxes.get('a3')!, boxes.get('a2')!)).toBe(false);
  });

  it('gives the same positions for the same design', async () => {
    expect(await layoutDesign(sites)).toEqual(await layoutDesign(sites));
  });

  it('lays out nothing as nothing', async () => {
    expect(await layoutDesign(emptyDesign('Empty'))).toEqual({});
  });
});
