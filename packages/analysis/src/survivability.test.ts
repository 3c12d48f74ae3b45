import { aDesign } from '@spandrel/model/testing';
import { describe, expect, it } from 'vitest';
import { computeFacts } from './facts.ts';

const cutsOf = (design: Parameters<typeof computeFacts>[0]) => computeFacts(design).flows[0]!.cuts.map(({ id }) => id);

const pair = aDesign()
  .component('a', 'router')
  .component('g', 'router')
  .component('b', 'router')
  .link('l1', 'link', 'a', 'g')
  .link('l2', 'link', 'g', 'b')
  .flow('f', 'a', 'b');

describe('single points of failure', () => {
  it('are the components and links every way needs, but not the ends', () => {
    expect(cutsOf(pair.build())).toEqual(['g', 'l1', 'l2']);
  });

  it('disappear with a second way', () => {
    const design = pair.component('h', 'router').link('l3', 'link', 'a', 'h').link('l4', 'link', 'h', 'b');
    expect(cutsOf(design.build())).toEqual([]);
  });

  it('are not what runs redundantly inside', () => {
    expect(cutsOf(pair.with('g', { managed: true }).build())).toEqual(['l1', 'l2']);
    expect(cutsOf(pair.with('g', { instances: 2 }).build())).toEqual(['l1', 'l2']);
    expect(cutsOf(pair.with('g', { instances: 2, zones: ['a', 'b'] }).build())).toEqual(['l1', 'l2']);
  });

  it('are the zone of instances that all stand in it', () => {
    expect(cutsOf(pair.with('g', { instances: 2, zones: ['a'] }).build())).toEqual(['l1', 'l2', 'zone:a']);
  });

  it('are shared things of otherwise separate ways', () => {
    const design = pair
      .component('h', 'router')
      .link('l3', 'link', 'a', 'h', { conduit: 'han-river' })
      .link('l4', 'link', 'h', 'b')
      .with('l1', { conduit: 'han-river' });
    expect(cutsOf(design.build())).toEqual(['conduit:han-river']);
    expect(computeFacts(design.build()).flows[0]!.sharedRisks).toEqual([
      { group: 'conduit:han-river', members: ['l1', 'l3'] },
    ]);
  });

  it('are boxes that hold every way, unless they hold an end too or are a whole cloud', () => {
    const boxed = (kind: string) =>
      pair.component('box', kind).component('g', 'router', { parent: 'box', managed: true });
    expect(cutsOf(boxed('colo-location').build())).toEqual(['box', 'l1', 'l2']);
    expect(cutsOf(boxed('cloud').build())).toEqual(['l1', 'l2']);
    expect(cutsOf(boxed('colo-location').component('a', 'router', { parent: 'box' }).build())).toEqual(['l1', 'l2']);
  });

  it('are locations that are drawn as components, by their own id', () => {
    const design = pair
      .component('pop', 'colo-location')
      .component('h', 'router')
      .link('l3', 'link', 'a', 'h', { location: 'pop' })
      .link('l4', 'link', 'h', 'b')
      .with('l1', { location: 'pop' });
    expect(cutsOf(design.build())).toEqual(['pop']);
  });

  it('do not include managed links', () => {
    expect(cutsOf(pair.with('l1', { managed: true }).build())).toEqual(['g', 'l2']);
  });

  it('take the ends to be up even when they belong to a failing group', () => {
    const design = pair.with('a', { srlg: ['rack'] }).with('b', { srlg: ['rack'] });
    expect(cutsOf(design.build())).toEqual(['g', 'l1', 'l2']);
    expect(cutsOf(design.with('g', { srlg: ['rack'] }).build())).toEqual(['g', 'l1', 'l2', 'rack']);
  });
});

describe('failure units', () => {
  it('keep equally named zones of two regions apart', () => {
    const design = aDesign()
      .component('x', 'nat-gateway', { zones: ['a'], region: 'east' })
      .component('y', 'nat-gateway', { zones: ['a'], region: 'west' })
      .component('z', 'nat-gateway', { zones: ['b'], region: 'west' });
    const groups = computeFacts(design.build()).topology.failureUnits.filter(({ type }) => type === 'group');
    expect(groups.map(({ id }) => id)).toEqual(['zone:b', 'zone:east/a', 'zone:west/a']);
  });

  it('take members of a LAG down together', () => {
    const design = aDesign()
      .component('dc', 'data-center')
      .component('gw', 'circuit-gateway')
      .link('c1', 'direct-connect', 'dc', 'gw', { lag: 'lag-1' })
      .link('c2', 'direct-connect', 'dc', 'gw', { lag: 'lag-1' })
      .flow('f', 'dc', 'gw');
    expect(cutsOf(design.build())).toEqual(['lag:lag-1']);
  });

  it('take a component with several sites down only where they hold all of them', () => {
    const spread = aDesign()
      .component('seoul', 'region')
      .component('one', 'cluster', { parent: 'seoul' })
      .component('two', 'cluster', { parent: 'seoul' })
      .component('db', 'database', { parent: 'one', sites: ['two', 'seoul'] });
    const downWith = (id: string) => computeFacts(spread.build()).topology.failureUnit(id)!.takesDown;
    expect(downWith('one')).toEqual(['one']);
    expect(downWith('two')).toEqual(['two']);
    expect(downWith('seoul')).toEqual(['db', 'one', 'seoul', 'two']);
  });

  it('take down what stands in them and what is built on that', () => {
    const design = aDesign()
      .component('pop', 'colo-location')
      .component('r', 'router', { parent: 'pop' })
      .component('s', 'router')
      .link('c', 'link', 's', 's', { providerDevice: 'r' });
    expect(computeFacts(design.build()).topology.failureUnit('pop')?.takesDown).toEqual(['c', 'pop', 'r']);
  });
});
