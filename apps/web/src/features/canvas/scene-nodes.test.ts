import type { Design } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, it } from 'vitest';
import { marksOf } from './finding-marks.ts';
import { keepUnchanged } from './keep-unchanged.ts';
import { sceneOf } from './scene.ts';
import { sceneEdges, sceneLines } from './scene-edges.ts';
import { type SceneView, sceneNodes } from './scene-nodes.ts';

const design: Design = {
  ...aDesign()
    .component('dc', 'data-center')
    .component('r1', 'customer-router', { parent: 'dc' })
    .component('gw', 'circuit-gateway')
    .link('c1', 'direct-connect', 'r1', 'gw', { bandwidthMbps: 10_000 })
    .link('c2', 'direct-connect', 'r1', 'gw')
    .build(),
  layout: { dc: { x: 0, y: 0, width: 400, height: 200 }, r1: { x: 40, y: 60 }, gw: { x: 700, y: 60 } },
};
const view: SceneView = { selection: new Set(['r1']), marks: new Map(), path: null, editable: true };
const labels = new Map([['gw', 'Circuit gateway gw']]);

describe('nodes of a design', () => {
  it('stand in their containers, with sizes and handles stated', () => {
    const nodes = sceneNodes(sceneOf(design), view, labels);
    const router = nodes.find(({ id }) => id === 'r1');
    expect(router).toMatchObject({ type: 'card', parentId: 'dc', position: { x: 40, y: 60 }, selected: true });
    expect(router?.handles).toHaveLength(4);
    expect(nodes.find(({ id }) => id === 'gw')?.ariaLabel).toBe('Circuit gateway gw');
    expect(nodes.every(({ width, height }) => (width ?? 0) > 0 && (height ?? 0) > 0)).toBe(true);
    expect(nodes.find(({ id }) => id === 'dc')?.type).toBe('container');
  });

  it('cannot be moved in a read-only view', () => {
    const nodes = sceneNodes(sceneOf(design), { ...view, editable: false }, labels);
    expect(nodes.some(({ draggable, connectable }) => draggable || connectable)).toBe(false);
  });

  it('keep their identity when nothing of them changed, and lose it when something did', () => {
    const before = sceneNodes(sceneOf(design), view, labels);
    const moved: Design = { ...design, layout: { ...design.layout, gw: { x: 760, y: 60 } } };
    const previous = new Map(before.map((node) => [node.id, node]));
    const after = keepUnchanged(previous, sceneNodes(sceneOf(moved), view, labels));
    const same = (id: string) => previous.get(id) === after.find((node) => node.id === id);
    expect([same('dc'), same('r1'), same('gw')]).toEqual([true, true, false]);
  });

  it('step aside while another path is shown', () => {
    const nodes = sceneNodes(sceneOf(design), { ...view, path: new Set(['gw']) }, labels);
    expect(nodes.map(({ id, data }) => [id, data.emphasis])).toContainEqual(['gw', 'path']);
    expect(nodes.map(({ id, data }) => [id, data.emphasis])).toContainEqual(['r1', 'aside']);
  });
});

describe('links of a design', () => {
  const scene = sceneOf(design);
  const edges = sceneEdges(scene, sceneLines(scene, 'en'), view, 'en', labels);

  it('run from border to border, parallel ones apart', () => {
    const paths = edges.map(({ data }) => data?.path);
    expect(new Set(paths).size).toBe(2);
    const [, x] = /^M([\d.]+)/.exec(paths[0] ?? '') ?? [];
    expect(Number(x)).toBe(40 + scene.absolute.get('r1')!.width);
  });

  it('say their kind and bandwidth', () => {
    expect(edges[0]?.data?.label).toMatch(/10 Gbps/);
  });

  it('disappear with their end instead of breaking the drawing', () => {
    const cut = sceneOf({ ...design, components: design.components.filter(({ id }) => id !== 'gw') });
    expect(sceneEdges(cut, sceneLines(cut, 'en'), view, 'en', labels)).toEqual([]);
  });
});

describe('badges', () => {
  it('carry the worst severity and the number of open findings', () => {
    const waiver = { rule: 'a.b', at: ['r1'], reason: '', owner: '', granted: '2026-01-01', expires: '2027-01-01' };
    const marks = marksOf([
      { at: ['r1'], severity: 'low', waiver: null },
      { at: ['r1', 'gw'], severity: 'high', waiver: null },
      { at: ['gw'], severity: 'critical', waiver },
    ]);
    expect(marks.get('r1')).toEqual({ severity: 'high', count: 2 });
    expect(marks.get('gw')).toEqual({ severity: 'high', count: 1 });
  });
});
