import { type Component, emptyDesign } from '@spandrel/model';
import { describe, expect, it } from 'vitest';
import { possibleParents } from './possible-parents.ts';

const component = (id: string, kind: string, parent?: string): Component => ({
  id,
  kind,
  props: {},
  ...(parent === undefined ? {} : { parent }),
});

describe('the parents offered for a component', () => {
  const components = [
    component('cloud', 'cloud'),
    component('region', 'region', 'cloud'),
    component('vpc', 'vpc', 'region'),
    component('db', 'database', 'vpc'),
  ];
  const design = { ...emptyDesign('x'), components };

  it('are of a kind that may hold it', () => {
    const { ids } = possibleParents(design, components[2]!);
    expect(ids.has('region')).toBe(true);
    expect(ids.has('db')).toBe(false);
  });

  it('are never the component itself nor what stands inside it', () => {
    expect(possibleParents(design, components[0]!).ids.size).toBe(0);
  });
});
