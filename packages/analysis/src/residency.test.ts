import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { computeFacts } from './facts.ts';
import { residencies } from './residency.ts';

const design = aDesign()
  .component('kr', 'region', { jurisdiction: 'KR' })
  .component('jp', 'region', { jurisdiction: 'JP' })
  .component('app', 'router', { parent: 'kr' })
  .component('db', 'database', { parent: 'kr', residency: ['KR'] })
  .component('copy', 'database', { parent: 'kr' })
  .component('via', 'router', { parent: 'jp' })
  .link('near', 'link', 'app', 'db', { latencyMs: 1 })
  .link('out', 'link', 'app', 'via', { latencyMs: 10 })
  .link('back', 'link', 'via', 'db', { latencyMs: 10 })
  .link('r', 'replication', 'db', 'copy')
  .flow('f', 'app', 'db', {}, { residency: ['KR'] });
const of = (changed: typeof design) => residencies(computeFacts(changed.build()));

describe('the residency of a flow', () => {
  test('tells countries of the chosen path from those a failure would lead through', () => {
    expect(of(design).flows).toMatchObject([
      {
        flow: 'f',
        allowed: ['KR'],
        countriesOnPath: ['KR'],
        countriesInReserve: ['JP'],
        outside: [{ id: 'via', country: { value: 'JP', source: 'stated', at: 'jp' } }],
        met: false,
      },
    ]);
  });

  test('holds when no permitted way leaves the allowed countries', () => {
    expect(of(design.without('out')).flows[0]).toMatchObject({ outside: [], unknown: [], met: true });
    expect(of(design.flow('f', 'app', 'db', {}, { residency: ['KR', 'JP'] })).flows[0]).toMatchObject({ met: true });
  });

  test('cannot be told while somebody on the way does not say where it is', () => {
    const unknown = design.component('via', 'router');
    expect(of(unknown).flows[0]).toMatchObject({ unknown: ['via'], met: null });
    expect(of(design.flow('f', 'app', 'db')).flows[0]).toMatchObject({ allowed: null, outside: [], met: null });
  });

  test('counts the landing country of a link that states one', () => {
    expect(of(design.without('out').with('near', { jurisdiction: 'CN' })).flows[0]).toMatchObject({
      countriesOnPath: ['CN', 'KR'],
      met: false,
    });
  });
});

describe('the residency of a store', () => {
  test('follows its copies', () => {
    const stores = (changed: typeof design) =>
      of(changed).stores.map(({ store, countries, met }) => [store.id, countries, met]);
    expect(stores(design)).toEqual([
      ['copy', ['KR'], null],
      ['db', ['KR'], true],
    ]);
    expect(stores(design.component('copy', 'database', { parent: 'jp' }))[1]).toEqual(['db', ['JP', 'KR'], false]);
    expect(stores(design.component('copy', 'database'))[1]).toEqual(['db', ['KR'], null]);
  });
});
