import { bands, type Design, designLimits, locales, type Verdict, versionStatuses } from '@spandrel/model';
import { z } from 'zod';
import { problemSchema } from './errors.ts';
import { pageQuerySchema } from './paging.ts';
import { authorSchema } from './people.ts';
import { instantSchema, lineSchema, searchSchema } from './text.ts';

/**
 * Designs and verdicts that leave the server come out of the validating reader and of `judge`: they are typed at this
 * border, not walked a second time (a large design costs tens of milliseconds).
 */
const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
export const designValueSchema = z
  .custom<Design>(isRecord)
  .meta({ id: 'Design', description: 'A design, as in its file.' });
export const verdictValueSchema = z
  .custom<Verdict>(isRecord)
  .meta({ id: 'Verdict', description: 'The recorded outcome of judging a design.' });

export const designNameSchema = lineSchema(designLimits.nameLength);

export const versionStatusSchema = z.enum(versionStatuses);

export const scoreSchema = z.object({ value: z.number(), band: z.enum(bands), coverage: z.number() });

export const designSummarySchema = z.object({
  id: z.string(),
  name: z.string(),
  author: authorSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  archivedAt: instantSchema.nullable(),
  components: z.number().int(),
  links: z.number().int(),
  flows: z.number().int(),
  /** Overall score of the drawing as it stands; null when it has problems and cannot be judged. */
  score: scoreSchema.nullable(),
  latestVersion: z.object({ id: z.string(), number: z.number().int(), status: versionStatusSchema }).nullable(),
});
export type DesignSummary = z.output<typeof designSummarySchema>;

/** `design` is the last state that validated; `problems` says what is wrong with the present one, if anything. */
export const designDetailSchema = designSummarySchema.extend({
  design: designValueSchema,
  problems: z.array(problemSchema),
});
export type DesignDetail = z.output<typeof designDetailSchema>;

export const designQuerySchema = pageQuerySchema.extend({
  query: searchSchema.optional(),
  archived: z.stringbool().default(false),
});

/** The reader of design files says what is wrong with a text, its size included. */
const fileTextSchema = z.string();

export const newDesignSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('blank'), name: designNameSchema }),
  z.object({
    from: z.literal('sample'),
    sample: z.string().max(100),
    name: designNameSchema.optional(),
    /** Language of the names in it; that of the account unless given. */
    locale: z.enum(locales).optional(),
  }),
  z.object({ from: z.literal('file'), text: fileTextSchema, filename: lineSchema(255).optional() }),
]);
export type NewDesign = z.input<typeof newDesignSchema>;

export const designRenameSchema = z.object({ name: designNameSchema });
export const designFileSchema = z.object({ text: fileTextSchema, filename: lineSchema(255).optional() });
export const fileFormats = ['yaml', 'json'] as const;
export const fileFormatQuerySchema = z.object({ format: z.enum(fileFormats).default('yaml') });

export const verdictAnswerSchema = z.object({ verdict: verdictValueSchema, problems: z.array(problemSchema) });

const localizedSchema = z.object({ en: z.string(), ko: z.string() }).readonly();
export const sampleSchema = z.object({ id: z.string(), name: localizedSchema, summary: localizedSchema });
export type Sample = z.output<typeof sampleSchema>;
