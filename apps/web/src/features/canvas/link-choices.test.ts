import { applyEdits } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, it } from 'vitest';
import { linkChoices, linkEdit, linkTargets } from './link-choices.ts';
import { sceneOf } from './scene.ts';

const design = aDesign()
  .component('dc', 'data-center')
  .component('r1', 'customer-router', { parent: 'dc' })
  .component('gw', 'circuit-gateway')
  .component('db', 'database')
  .build();
const scene = sceneOf(design);

describe('the kinds offered for a link', () => {
  it('put those made for the two ends before those that join anything', () => {
    const choices = linkChoices(scene, 'r1', 'gw');
    if (!choices.ok) throw new Error('no kinds');
    const ids = choices.kinds.map(({ id }) => id);
    expect(ids).toContain('direct-connect');
    expect(ids.indexOf('direct-connect')).toBeLessThan(ids.indexOf('link'));
  });

  it('are none from a component to itself', () => {
    expect(linkChoices(scene, 'r1', 'r1')).toEqual({ ok: false, reason: 'same' });
    expect(linkChoices(scene, 'r1', 'gone')).toEqual({ ok: false, reason: 'same' });
  });
});

describe('drawing a link', () => {
  it('starts at the end the kind starts at, whichever way it was dragged', () => {
    const choices = linkChoices(scene, 'gw', 'r1');
    if (!choices.ok) throw new Error('no kinds');
    const kind = choices.kinds.find(({ id }) => id === 'direct-connect')!;
    const forth = applyEdits(design, [linkEdit(scene, kind, 'r1', 'gw').edit]).links[0];
    const back = applyEdits(design, [linkEdit(scene, kind, 'gw', 'r1').edit]).links[0];
    expect([forth?.from, forth?.to]).toEqual([back?.from, back?.to]);
  });

  it('gives parallel links ids of their own', () => {
    const choices = linkChoices(scene, 'r1', 'gw');
    if (!choices.ok) throw new Error('no kinds');
    const first = linkEdit(scene, choices.kinds[0]!, 'r1', 'gw');
    const second = linkEdit(sceneOf(applyEdits(design, [first.edit])), choices.kinds[0]!, 'r1', 'gw');
    expect(second.id).not.toBe(first.id);
  });
});

describe('the targets offered by keyboard', () => {
  it('leave out the component itself and say where each stands', () => {
    const targets = linkTargets(scene, 'gw');
    expect(targets.map(({ id }) => id)).not.toContain('gw');
    expect(targets.find(({ id }) => id === 'r1')?.within).toEqual(['dc']);
  });
});
