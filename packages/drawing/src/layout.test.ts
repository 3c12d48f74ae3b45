import { type Component, type Design, emptyDesign, type Link } from '@spandrel/model';
import { describe, expect, it } from 'vitest';
import { boundingBox, overlaps, type Rectangle } from './geometry.ts';
import { layoutDesign } from './layout.ts';
import { childrenByParent, placeComponents } from './place-components.ts';

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

const linkOf = (from: string, to: string): Link => ({ id: `${from}-${to}`, kind: 'link', from, to, props: {} });
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const routers = (count: number, parent?: string) =>
  numbers(count).map((at) => component(`${parent ?? ''}r${at}`, 'router', parent));
const designOf = (components: readonly Component[], links: readonly Link[] = []): Design => ({
  ...emptyDesign('Large'),
  components: [...components],
  links: [...links],
});
const chain = (count: number, prefix = 'r') =>
  numbers(count - 1).map((at) => linkOf(`${prefix}${at}`, `${prefix}${at + 1}`));
const star = (count: number, prefix = 'r') =>
  numbers(count - 1).map((at) => linkOf(`${prefix}0`, `${prefix}${at + 1}`));
/** Every router linked to two before it, as far apart as 7 and 13 times its number say. */
const mesh = (count: number, prefix = 'r') =>
  numbers(count)
    .slice(1)
    .flatMap((at) =>
      [...new Set([(at * 7) % at, (at * 13 + 5) % at])].map((to) => linkOf(`${prefix}${to}`, `${prefix}${at}`)),
    );

const nested = designOf(
  numbers(12).flatMap((site) => [component(`s${site}`, 'data-center'), ...routers(9, `s${site}`)]),
  [...chain(12, 's'), ...numbers(12).flatMap((site) => chain(9, `s${site}r`))],
);

const large: Readonly<Record<string, Design>> = {
  'a chain of 9': designOf(routers(9), chain(9)),
  'a chain of 300': designOf(routers(300), chain(300)),
  'a ring of 100': designOf(routers(100), [...chain(100), linkOf('r99', 'r0')]),
  'a star of 12': designOf(routers(12), star(12)),
  'a star of 200': designOf(routers(200), star(200)),
  'a mesh of 30': designOf(routers(30), mesh(30)),
  'a mesh of 400': designOf(routers(400), mesh(400)),
  '70 without links': designOf(routers(70)),
  '20 pairs': designOf(
    routers(40),
    numbers(20).map((at) => linkOf(`r${2 * at}`, `r${2 * at + 1}`)),
  ),
  'chains in a chain of containers': nested,
  'a container of 200': designOf([component('site', 'data-center'), ...routers(200, 'site')], chain(120, 'siter')),
};

describe('layoutDesign of large designs', () => {
  for (const [name, design] of Object.entries(large)) {
    it(`gives ${name} the proportions of a page`, async () => {
      const boxes = placeComponents(design, await layoutDesign(design));
      const children = childrenByParent(design);
      for (const members of children.values()) {
        if (members.length <= 5) continue;
        const { width, height } = boundingBox(members.map(({ id }) => boxes.get(id)!));
        expect(width / height).toBeLessThan(3);
        expect(width / height).toBeGreaterThan(0.5);
      }
    });

    it(`keeps ${name} apart and inside`, async () => {
      const boxes = placeComponents(design, await layoutDesign(design));
      for (const members of childrenByParent(design).values()) {
        for (const [at, { id, parent }] of members.entries()) {
          if (parent) expect(holds(boxes.get(parent)!, boxes.get(id)!), id).toBe(true);
          const hit = members.slice(at + 1).find((other) => overlaps(boxes.get(id)!, boxes.get(other.id)!));
          expect(hit?.id, id).toBeUndefined();
        }
      }
    });
  }

  it('lets links lead to the right', async () => {
    const design = large['a mesh of 400']!;
    const boxes = placeComponents(design, await layoutDesign(design));
    const toTheRight = design.links.filter(({ from, to }) => boxes.get(from)!.x < boxes.get(to)!.x);
    expect(toTheRight.length / design.links.length).toBeGreaterThan(0.8);
  });

  it('gives the same positions each time', async () => {
    const design = large['a mesh of 400']!;
    expect(await layoutDesign(design)).toEqual(await layoutDesign(design));
  });
});
