import { applyEdits } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { secondComponent, secondLink } from './duplicate-edits.ts';

const design = aDesign()
  .component('gw', 'router', { name: 'Gateway', zones: ['a'], throughputMbps: 1000 })
  .component('b', 'router')
  .link('l', 'link', 'gw', 'b', { name: 'Line', conduit: 'north', customerDevice: 'gw', bandwidthMbps: 100 })
  .build();

describe('a second component', () => {
  const [component, link] = secondComponent(design, 'gw');

  test('has the figures of the first one, its links and none of its shared risks', () => {
    expect(component).toEqual({
      type: 'put-component',
      component: { id: 'gw-2', kind: 'router', name: 'Gateway (2)', props: { throughputMbps: 1000 } },
    });
    expect(link).toEqual({
      type: 'put-link',
      link: {
        id: 'l-2',
        kind: 'link',
        name: 'Line (2)',
        from: 'gw-2',
        to: 'b',
        props: { bandwidthMbps: 100, customerDevice: 'gw-2' },
      },
    });
  });

  test('stands below the first one where that has a place', () => {
    const placed = { ...design, layout: { gw: { x: 8, y: 100, width: 160, height: 80 } } };
    expect(secondComponent(placed, 'gw')).toContainEqual({
      type: 'set-box',
      id: 'gw-2',
      box: { x: 8, y: 212, width: 160, height: 80 },
    });
  });

  test('gets an id and a name that nothing has yet', () => {
    const twice = applyEdits(design, secondComponent(design, 'gw'));
    const names = applyEdits(twice, secondComponent(twice, 'gw')).components.map(({ id, name }) => `${id} ${name}`);
    expect(names).toEqual(['gw Gateway', 'b undefined', 'gw-2 Gateway (2)', 'gw-3 Gateway (3)']);
  });

  test('is no edit for boxes that hold others and for devices that lines name', () => {
    const box = aDesign(design).component('child', 'service', { parent: 'gw' }).build();
    expect(secondComponent(box, 'gw')).toEqual([]);
    const device = aDesign(design)
      .component('c', 'router')
      .link('other', 'link', 'b', 'c', { customerDevice: 'gw' })
      .build();
    expect(secondComponent(device, 'gw')).toEqual([]);
    expect(secondComponent(design, 'nothing')).toEqual([]);
  });
});

describe('a second link', () => {
  test('runs beside the first one on a line of its own', () => {
    expect(secondLink(design, 'l')).toEqual([
      {
        type: 'put-link',
        link: {
          id: 'l-2',
          kind: 'link',
          name: 'Line (2)',
          from: 'gw',
          to: 'b',
          props: { bandwidthMbps: 100, customerDevice: 'gw' },
        },
      },
    ]);
    expect(secondLink(design, 'nothing')).toEqual([]);
  });
});
