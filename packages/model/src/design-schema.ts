import { z } from 'zod';
import { designLimits, formatVersion, practiceAnswers, profiles } from './design.ts';
import { propertiesOfComponent, propertiesOfFlow, propertiesOfLink } from './kinds/all-properties.ts';
import { componentKinds, linkKinds, trafficFlow } from './kinds.ts';
import type { PropertySpec, PropertySpecs } from './property.ts';

const text = (max: number) => z.string().max(max);

/** Ids: lower-case letters, digits and hyphens, starting with a letter or digit. */
export const idSchema = z
  .string()
  .max(designLimits.nameLength)
  .regex(/^[a-z0-9][a-z0-9-]*$/);

const ruleIdSchema = z.string().regex(/^[a-z]+\.[a-z0-9-]+$/);

const numberSchema = (spec: Extract<PropertySpec, { type: 'number' }>) => {
  let schema = spec.integer ? z.int() : z.number();
  if (spec.min !== undefined) schema = schema.min(spec.min);
  return schema.max(spec.max ?? designLimits.number);
};

const cidrSchema = z.union([z.cidrv4(), z.cidrv6()]);

const choiceSchema = (options: Readonly<Record<string, unknown>>) =>
  z.enum(Object.keys(options) as [string, ...string[]]);

const listItemSchema = (spec: Extract<PropertySpec, { type: 'list' }>) => {
  if (spec.of === 'cidr') return cidrSchema;
  if (spec.of === 'component') return idSchema;
  return spec.of === 'choice' && spec.options ? choiceSchema(spec.options) : text(designLimits.nameLength).min(1);
};

/** The schema of one property value. */
export const propertySchema = (spec: PropertySpec): z.ZodType => {
  switch (spec.type) {
    case 'number':
      return numberSchema(spec);
    case 'boolean':
      return z.boolean();
    case 'text':
      return spec.pattern
        ? text(designLimits.textLength).regex(new RegExp(`^(?:${spec.pattern.source})$`))
        : text(designLimits.textLength);
    case 'choice':
      return choiceSchema(spec.options);
    case 'list':
      return z.array(listItemSchema(spec)).max(designLimits.listLength);
    case 'cidr':
      return cidrSchema;
    case 'component':
      return idSchema;
  }
};

const propertiesSchema = (specs: PropertySpecs) =>
  z
    .strictObject(
      Object.fromEntries(
        Object.entries(specs).map(([name, spec]) => [
          name,
          propertySchema(spec).optional().meta({ title: spec.label.en, description: spec.help.en }),
        ]),
      ),
    )
    .default({});

const name = text(designLimits.nameLength).min(1);

const componentSchemas = componentKinds.map((kind) =>
  z
    .strictObject({
      id: idSchema,
      kind: z.literal(kind.id),
      name: name.optional(),
      parent: idSchema.optional(),
      props: propertiesSchema(propertiesOfComponent(kind)),
    })
    .meta({ title: kind.name.en, description: kind.summary.en }),
);

const linkSchemas = linkKinds.map((kind) =>
  z
    .strictObject({
      id: idSchema,
      kind: z.literal(kind.id),
      name: name.optional(),
      from: idSchema,
      to: idSchema,
      directed: z.boolean().optional(),
      props: propertiesSchema(propertiesOfLink(kind)),
    })
    .meta({ title: kind.name.en, description: kind.summary.en }),
);

type Discriminated = [(typeof componentSchemas)[number], ...typeof componentSchemas];
type DiscriminatedLinks = [(typeof linkSchemas)[number], ...typeof linkSchemas];

const flowSchema = z.strictObject({
  id: idSchema,
  name: name.optional(),
  from: idSchema,
  to: idSchema,
  props: propertiesSchema(propertiesOfFlow()),
  requires: propertiesSchema(trafficFlow.requirements),
});

const dateSchema = z.iso.date();

const boxSchema = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number().positive().optional(),
  height: z.number().positive().optional(),
});

const practiceSchema = z
  .strictObject({
    answer: z.enum(practiceAnswers),
    note: text(designLimits.textLength).optional(),
    evidence: text(designLimits.textLength).optional(),
    date: dateSchema.optional(),
  })
  .refine((practice) => practice.answer !== 'not-applicable' || practice.note?.trim(), {
    path: ['note'],
    params: { code: 'note-required' },
  });

const waiverSchema = z.strictObject({
  rule: ruleIdSchema,
  at: z.array(idSchema).min(1),
  reason: text(designLimits.textLength).min(1),
  owner: name,
  approvedBy: name.optional(),
  granted: dateSchema,
  expires: dateSchema,
});

const baselineSchema = z
  .strictObject({
    date: dateSchema,
    version: z.int().positive().optional(),
    complexity: z.number().min(0).optional(),
    severe: z.record(z.string().min(1), dateSchema).optional(),
  })
  .meta({ description: 'What the last frozen version measured; written when a version is frozen.' });

const noteSchema = z.strictObject({ id: idSchema, text: text(designLimits.textLength), at: idSchema.optional() });

/** The shape of a design file. References between elements are checked by `validateDesign`. */
export const designSchema = z
  .strictObject({
    spandrel: z.literal(formatVersion),
    name,
    description: text(designLimits.textLength).optional(),
    profile: z.enum(profiles).default('production'),
    components: z
      .array(z.discriminatedUnion('kind', componentSchemas as Discriminated))
      .max(designLimits.components)
      .default([]),
    links: z
      .array(z.discriminatedUnion('kind', linkSchemas as DiscriminatedLinks))
      .max(designLimits.links)
      .default([]),
    flows: z.array(flowSchema).max(designLimits.flows).default([]),
    practices: z.record(ruleIdSchema, practiceSchema).default({}),
    waivers: z.array(waiverSchema).max(designLimits.components).default([]),
    baseline: baselineSchema.optional(),
    layout: z.record(idSchema, boxSchema).default({}),
    notes: z.array(noteSchema).max(designLimits.components).default([]),
  })
  .meta({
    title: 'Spandrel design',
    description: 'A network design as Spandrel reads and writes it (*.spandrel.yaml).',
  });

/** The JSON Schema (draft 2020-12) of the design file, for editors. */
export const designJsonSchema = (): object => z.toJSONSchema(designSchema, { io: 'input' });
