import { describe, expect, test } from 'vitest';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';

const all: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints);

describe('endpoints', () => {
  test('no two endpoints share a method and a path', () => {
    const addresses = all.map(([, { method, path }]) => `${method} ${path.replace(/:\w+/g, ':')}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('the parameters of a path are exactly those of its schema', () => {
    for (const [name, { path, params }] of all) {
      const named = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]);
      expect(named, name).toEqual(Object.keys(params?.shape ?? {}));
    }
  });

  test('reading needs no more than the read action, and nothing is changed by reading', () => {
    for (const [name, { method, body }] of all) if (method === 'GET') expect(body, name).toBeUndefined();
  });

  test('every list is paged', () => {
    for (const [name, { query }] of all)
      if (name.startsWith('list'))
        expect(Object.keys(query?.shape ?? {}), name).toEqual(expect.arrayContaining(['page', 'pageSize']));
  });
});
