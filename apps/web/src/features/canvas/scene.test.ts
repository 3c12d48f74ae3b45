import { applyEdits, type Design } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, it } from 'vitest';
import { leastSize, moveEdits, nudgeEdits, planMove, resizeEdits } from './moving.ts';
import { dropKind, freePlace, mayStandIn, placeKind } from './placement.ts';
import { componentAt, containerAt, outermost, sceneOf, settleEdits, withDescendants, withDrafts } from './scene.ts';

/** A data center with two routers, and a VPC beside it. */
const design: Design = {
  ...aDesign()
    .component('dc', 'data-center')
    .component('r1', 'customer-router', { parent: 'dc' })
    .component('r2', 'customer-router', { parent: 'dc' })
    .component('vpc', 'vpc')
    .build(),
  layout: {
    dc: { x: 0, y: 0, width: 400, height: 300 },
    r1: { x: 40, y: 60, width: 160, height: 64 },
    r2: { x: 40, y: 180, width: 160, height: 64 },
    vpc: { x: 800, y: 0, width: 400, height: 300 },
  },
};
const scene = sceneOf(design);

describe('a scene', () => {
  it('measures children from their container and from the canvas', () => {
    expect(scene.relative.get('r1')).toMatchObject({ x: 40, y: 60 });
    expect(
      sceneOf({ ...design, layout: { ...design.layout, dc: { x: 100, y: 50, width: 400, height: 300 } } }).absolute.get(
        'r1',
      ),
    ).toMatchObject({ x: 140, y: 110 });
  });

  it('lists parents before their children, as React Flow needs them', () => {
    const order = [...scene.relative.keys()];
    expect(order.indexOf('dc')).toBeLessThan(order.indexOf('r1'));
  });

  it('places what has no box, and stores those places with the first gesture', () => {
    const loose = sceneOf(aDesign().component('a', 'vpc').component('b', 'vpc').build());
    const [a, b] = [loose.absolute.get('a')!, loose.absolute.get('b')!];
    expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y).toBe(true);
    expect(settleEdits(loose).map((edit) => edit.type)).toEqual(['set-box', 'set-box']);
    expect(settleEdits(scene)).toEqual([]);
  });

  it('finds the innermost component and container under a point', () => {
    expect(componentAt(scene, { x: 60, y: 80 })).toBe('r1');
    expect(containerAt(scene, { x: 60, y: 80 })).toBe('dc');
    expect(containerAt(scene, { x: 60, y: 80 }, new Set(['dc']))).toBeUndefined();
    expect(componentAt(scene, { x: 600, y: 80 })).toBeUndefined();
  });

  it('moves what a drafted container holds, without resizing other containers', () => {
    const moved = withDrafts(scene, new Map([['dc', { x: 100, y: 0, width: 400, height: 300 }]]));
    expect(moved.absolute.get('r2')).toMatchObject({ x: 140, y: 180 });
    const dragged = withDrafts(scene, new Map([['r1', { x: 900, y: 60, width: 160, height: 64 }]]));
    expect(dragged.absolute.get('dc')).toMatchObject({ width: 400 });
  });

  it('knows what moves along', () => {
    expect([...withDescendants(scene, ['dc'])].sort()).toEqual(['dc', 'r1', 'r2']);
    expect(outermost(scene, ['dc', 'r1', 'vpc'])).toEqual(['dc', 'vpc']);
  });
});

describe('placing a component', () => {
  it('puts it where it is dropped, inside the container under the pointer', () => {
    const placed = dropKind(scene, 'firewall', { x: 320, y: 260 }, 'en');
    expect(placed.ok).toBe(true);
    if (!placed.ok) return;
    const after = applyEdits(design, placed.edits);
    expect(after.components.find(({ id }) => id === placed.id)).toMatchObject({ kind: 'firewall', parent: 'dc' });
  });

  it('refuses a container that may not hold the kind, and says where it may stand', () => {
    expect(mayStandIn('region', 'data-center')).toBe(false);
    const placed = dropKind(scene, 'region', { x: 300, y: 250 }, 'en');
    expect(placed).toMatchObject({ ok: false, refusal: { kind: 'region', container: 'dc' } });
  });

  it('goes into the selected container when nothing is pointed at', () => {
    const view = { x: 2000, y: 2000, width: 800, height: 600 };
    const placed = placeKind(scene, 'customer-router', view, ['dc'], 'en');
    expect(placed.ok && applyEdits(design, placed.edits).components.find(({ id }) => id === placed.id)?.parent).toBe(
      'dc',
    );
  });

  it('stands free at the centre of the view when that is empty and allowed', () => {
    const view = { x: 2000, y: 2000, width: 800, height: 600 };
    const placed = placeKind(scene, 'vpc', view, [], 'ko');
    if (!placed.ok) throw new Error('refused');
    const after = applyEdits(design, placed.edits);
    const { width = 0, height = 0, x, y } = after.layout[placed.id]!;
    expect(Math.abs(x + width / 2 - 2400)).toBeLessThanOrEqual(8);
    expect(Math.abs(y + height / 2 - 2300)).toBeLessThanOrEqual(8);
  });

  it('never covers a sibling while there is room', () => {
    const at = freePlace(scene, 'dc', { x: 40, y: 60 }, { width: 160, height: 64 });
    const touches = ['r1', 'r2'].some((id) => {
      const box = scene.relative.get(id)!;
      return at.x < box.x + box.width && box.x < at.x + 160 && at.y < box.y + box.height && box.y < at.y + 64;
    });
    expect(touches).toBe(false);
  });

  it('names the second one of a kind differently', () => {
    const first = dropKind(scene, 'vpc', { x: 500, y: 900 }, 'en');
    if (!first.ok) throw new Error('refused');
    const after = applyEdits(design, first.edits);
    const second = dropKind(sceneOf(after), 'vpc', { x: 500, y: 1600 }, 'en');
    if (!second.ok) throw new Error('refused');
    const names = applyEdits(after, second.edits).components.flatMap(({ name }) => name ?? []);
    expect(new Set(names).size).toBe(2);
  });
});

describe('moving components', () => {
  const drag = (id: string, x: number, y: number) => {
    const drafts = new Map([[id, { ...scene.relative.get(id)!, x, y }]]);
    const shown = withDrafts(scene, drafts);
    return { shown, plan: planMove(shown, drafts.keys()) };
  };

  it('within a container keeps the parent', () => {
    const { shown, plan } = drag('r1', 200, 60);
    if (!plan.ok) throw new Error('refused');
    const after = applyEdits(design, moveEdits(scene, shown, plan.homes));
    expect(after.components).toEqual(design.components);
    expect(after.layout.r1).toMatchObject({ x: 200, y: 60 });
  });

  it('into another container changes the parent and keeps the place on screen', () => {
    const twoSites: Design = {
      ...aDesign(design).component('dc2', 'data-center').build(),
      layout: { ...design.layout, dc2: { x: 0, y: 600, width: 400, height: 300 } },
    };
    const before = sceneOf(twoSites);
    const shown = withDrafts(before, new Map([['r2', { x: 80, y: 720, width: 160, height: 64 }]]));
    const plan = planMove(shown, ['r2']);
    if (!plan.ok) throw new Error('refused');
    const after = applyEdits(twoSites, moveEdits(before, shown, plan.homes));
    expect(after.components.find(({ id }) => id === 'r2')?.parent).toBe('dc2');
    expect(sceneOf(after).absolute.get('r2')).toMatchObject({ x: 80, y: 720 });
  });

  it('into a container that may not hold it is refused, with the container named', () => {
    const { plan } = drag('dc', 850, 40);
    expect(plan).toMatchObject({ ok: false, refusal: { kind: 'data-center', container: 'vpc' } });
  });

  it('stays below the header of the container it is dropped in', () => {
    const { shown, plan } = drag('r1', -20, 10);
    if (!plan.ok) throw new Error('refused');
    const { x, y } = applyEdits(design, moveEdits(scene, shown, plan.homes)).layout.r1!;
    expect(x).toBeGreaterThanOrEqual(8);
    expect(y).toBeGreaterThanOrEqual(40);
  });

  it('by arrow keys moves the outermost of the selection only', () => {
    const after = applyEdits(design, nudgeEdits(scene, ['dc', 'r1'], 8, 0));
    expect(after.layout.dc).toMatchObject({ x: 8 });
    expect(after.layout.r1).toMatchObject({ x: 40 });
  });
});

describe('resizing a container', () => {
  it('never cuts off what it holds', () => {
    const least = leastSize(scene, 'dc');
    expect(least.width).toBeGreaterThanOrEqual(200);
    expect(least.height).toBeGreaterThanOrEqual(244);
  });

  it('stores the new box', () => {
    const drafts = new Map([['dc', { x: 0, y: 0, width: 480, height: 360 }]]);
    expect(applyEdits(design, resizeEdits(scene, drafts)).layout.dc).toEqual({ x: 0, y: 0, width: 480, height: 360 });
  });
});
