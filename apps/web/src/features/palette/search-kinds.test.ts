import type { ComponentKind } from '@spandrel/model';
import { describe, expect, it } from 'vitest';
import { searchKinds } from './search-kinds.ts';

const kind = (
  id: string,
  family: ComponentKind['family'],
  en: string,
  ko: string,
  keywords: string[] = [],
): ComponentKind => ({
  id,
  family,
  name: { en, ko },
  summary: { en: `${en}.`, ko: `${ko}.` },
  icon: 'router',
  parents: ['canvas'],
  container: false,
  transit: 'none',
  size: { width: 160, height: 56 },
  properties: {},
  keywords,
});

const kinds = [
  kind('data-center', 'place', 'Data center', '데이터 센터'),
  kind('customer-router', 'network', 'Customer router', '고객 라우터', ['CPE', 'CE']),
  kind('router', 'network', 'Router', '라우터'),
  kind('database', 'data', 'Database', '데이터베이스', ['postgres']),
];

const found = (query: string) => searchKinds(kinds, query).flatMap((group) => group.kinds.map(({ id }) => id));

describe('searching the palette', () => {
  it('offers every kind by family when nothing is searched', () => {
    expect(searchKinds(kinds, ' ').map(({ family }) => family)).toEqual(['place', 'network', 'data']);
    expect(found('')).toHaveLength(4);
  });

  it('finds by English name, Korean name, id and keyword', () => {
    expect(found('database')).toEqual(['database']);
    expect(found('라우터')).toEqual(['router', 'customer-router']);
    expect(found('data-center')).toEqual(['data-center']);
    expect(found('cpe')).toEqual(['customer-router']);
  });

  it('puts the kind whose name starts with the word before the one that only contains it', () => {
    expect(found('router')).toEqual(['router', 'customer-router']);
  });

  it('needs every word to match', () => {
    expect(found('customer router')).toEqual(['customer-router']);
    expect(found('customer database')).toEqual([]);
  });
});
