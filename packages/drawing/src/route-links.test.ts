import type { Component, Link } from '@spandrel/model';
import { describe, expect, it } from 'vitest';
import { contains, distance, pointAt, type Rectangle } from './geometry.ts';
import { placeLabels } from './place-labels.ts';
import { routeLinks } from './route-links.ts';

const component = (id: string, parent?: string): Component => ({
  id,
  kind: 'router',
  ...(parent ? { parent } : {}),
  props: {},
});
const link = (id: string, from: string, to: string): Link => ({ id, kind: 'link', from, to, props: {} });
const box = (x: number, y: number, width = 160, height = 64): Rectangle => ({ x, y, width, height });

const isOnBorder = ({ x, y }: { x: number; y: number }, { x: left, y: top, width, height }: Rectangle): boolean =>
  ((x === left || x === left + width) && y >= top && y <= top + height) ||
  ((y === top || y === top + height) && x >= left && x <= left + width);

describe('routeLinks', () => {
  it('runs from border to border', () => {
    const boxes = new Map([
      ['a', box(0, 0)],
      ['b', box(400, 200)],
    ]);
    const [route] = routeLinks({ components: [component('a'), component('b')], links: [link('l', 'a', 'b')] }, boxes);
    expect(isOnBorder(route!.curve[0], boxes.get('a')!)).toBe(true);
    expect(isOnBorder(route!.curve[3], boxes.get('b')!)).toBe(true);
  });

  it('keeps parallel links apart at both ends and in the middle', () => {
    const boxes = new Map([
      ['a', box(0, 0)],
      ['b', box(400, 30)],
    ]);
    const links = ['l1', 'l2', 'l3'].map((id, index) => (index === 1 ? link(id, 'b', 'a') : link(id, 'a', 'b')));
    const routes = routeLinks({ components: [component('a'), component('b')], links }, boxes);
    const middles = routes.map(({ curve }) => pointAt(curve, 0.5));
    expect(distance(middles[0]!, middles[1]!)).toBeGreaterThan(8);
    expect(distance(middles[1]!, middles[2]!)).toBeGreaterThan(8);
  });

  it('goes around a card that stands between the ends', () => {
    const boxes = new Map([
      ['a', box(0, 0)],
      ['wall', box(300, -40, 160, 144)],
      ['b', box(640, 0)],
    ]);
    const components = ['a', 'wall', 'b'].map((id) => component(id));
    const [route] = routeLinks({ components, links: [link('l', 'a', 'b')] }, boxes);
    for (let t = 0; t <= 1; t += 0.02) expect(contains(boxes.get('wall')!, pointAt(route!.curve, t))).toBe(false);
  });

  it('joins a container and its member by the nearest wall, from within', () => {
    const boxes = new Map([
      ['site', box(0, 0, 600, 300)],
      ['a', box(20, 100)],
    ]);
    const [route] = routeLinks(
      { components: [component('site'), component('a', 'site')], links: [link('l', 'site', 'a')] },
      boxes,
    );
    expect(route!.curve[0]).toEqual({ x: 0, y: 132 });
    expect(route!.curve[3]).toEqual({ x: 20, y: 132 });
  });

  it('leaves out links whose ends are not placed', () => {
    expect(
      routeLinks({ components: [component('a')], links: [link('l', 'a', 'gone')] }, new Map([['a', box(0, 0)]])),
    ).toEqual([]);
  });
});

describe('placeLabels', () => {
  const boxes = new Map([
    ['a', box(0, 0)],
    ['b', box(400, 0)],
  ]);
  const routes = routeLinks({ components: [component('a'), component('b')], links: [link('l', 'a', 'b')] }, boxes);
  const ask = (blocked: readonly Rectangle[]) =>
    placeLabels(
      [
        {
          route: routes[0]!,
          variants: [
            { text: 'long words', width: 180 },
            { text: 'short', width: 40 },
          ],
          height: 18,
        },
      ],
      blocked,
      routes,
    ).get('l')?.text;

  it('takes the fullest text that has a free place', () => {
    expect(ask([...boxes.values()])).toBe('long words');
  });

  it('takes a shorter text where a card is in the way', () => {
    expect(ask([...boxes.values(), box(300, -20, 60, 100)])).toBe('short');
  });

  it('leaves a label out rather than write over a card', () => {
    expect(ask([box(0, -100, 600, 300)])).toBeUndefined();
  });
});
