import { expect, it } from 'vitest';
import { designJsonSchema } from './design-schema.ts';
import { componentKinds, linkKinds } from './kinds.ts';

const schema = designJsonSchema() as {
  $schema: string;
  properties: Record<'components' | 'links', { items: { oneOf: { properties: { kind: { const: string } } }[] } }>;
};

it('publishes every kind, so that editors complete design files', () => {
  const kindsOf = (section: 'components' | 'links') =>
    schema.properties[section].items.oneOf.map(({ properties }) => properties.kind.const);
  expect(kindsOf('components')).toEqual(componentKinds.map(({ id }) => id));
  expect(kindsOf('links')).toEqual(linkKinds.map(({ id }) => id));
});

it('is a draft 2020-12 schema', () => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
});
