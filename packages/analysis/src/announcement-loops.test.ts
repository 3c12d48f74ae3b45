import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { announcementLoops } from './announcement-loops.ts';
import { buildTopology } from './topology.ts';

const hub = { redistributesRoutes: true };
const triangle = aDesign()
  .component('a', 'router', hub)
  .component('b', 'router', hub)
  .component('c', 'router', hub)
  .link('ab', 'link', 'a', 'b')
  .link('bc', 'link', 'b', 'c')
  .link('ca', 'link', 'c', 'a');
const loopsOf = (design: ReturnType<typeof aDesign>, ...guarded: readonly string[]) =>
  announcementLoops(buildTopology(design.build()), ({ id }) => !guarded.includes(id)).map(({ hops, links }) => [
    hops.map(({ id }) => id),
    links.map(({ id }) => id),
  ]);

describe('routes', () => {
  test('circulate in a triangle, and in nothing that hangs from it', () => {
    expect(loopsOf(triangle.component('d', 'router', hub).link('cd', 'link', 'c', 'd'))).toEqual([
      [
        ['a', 'b', 'c'],
        ['ab', 'bc', 'ca'],
      ],
    ]);
  });

  test('circulate over parallel links, but not over one', () => {
    const pair = triangle.without('c');
    expect(loopsOf(pair)).toEqual([]);
    expect(loopsOf(pair.link('ab2', 'link', 'a', 'b'))).toEqual([
      [
        ['a', 'b'],
        ['ab', 'ab2'],
      ],
    ]);
  });

  test('stop at a guard, at static routes and where nobody passes them on', () => {
    expect(loopsOf(triangle, 'b')).toEqual([]);
    expect(loopsOf(triangle, 'bc')).toEqual([]);
    expect(loopsOf(triangle.with('bc', { routing: 'static' }))).toEqual([]);
    expect(loopsOf(triangle.with('b', { redistributesRoutes: false }))).toEqual([]);
  });
});

describe('queries', () => {
  const servers = aDesign()
    .component('x', 'dns-server')
    .component('y', 'dns-server')
    .component('z', 'dns-server')
    .link('xy', 'dns-forwarding', 'x', 'y')
    .link('yz', 'dns-forwarding', 'y', 'z');

  test('follow the direction of forwarding', () => {
    expect(loopsOf(servers)).toEqual([]);
    expect(loopsOf(servers.link('xz', 'dns-forwarding', 'x', 'z'))).toEqual([]);
    expect(loopsOf(servers.link('yx', 'dns-forwarding', 'y', 'x'))).toEqual([
      [
        ['x', 'y'],
        ['xy', 'yx'],
      ],
    ]);
    expect(loopsOf(servers.link('zx', 'dns-forwarding', 'z', 'x'))).toEqual([
      [
        ['x', 'y', 'z'],
        ['xy', 'yz', 'zx'],
      ],
    ]);
  });
});
