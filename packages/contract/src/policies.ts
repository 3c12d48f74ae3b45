import type { WorkspacePolicy } from '@spandrel/rules';
import { z } from 'zod';
import { scoreSchema } from './designs.ts';
import { pageQuerySchema } from './paging.ts';
import { authorSchema } from './people.ts';
import { instantSchema, textSchema } from './text.ts';

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A policy that leaves the server was checked when it was stored, so it is typed at this border and not walked again. */
export const workspacePolicySchema = z
  .custom<WorkspacePolicy>(isRecord)
  .meta({ id: 'WorkspacePolicy', description: 'What the workspace changed about how designs are judged.' });

/** A policy that comes in is anything at all; the checker of policies says what is wrong with it, in both languages. */
const policyDraftSchema = z
  .unknown()
  .meta({ description: 'A workspace policy: rules, principleWeights, topicWeights, thresholds, ownRules.' });

export const currentPolicySchema = z.object({
  policy: workspacePolicySchema,
  /** Counts the changes; 0 = nobody has changed anything yet. */
  revision: z.number().int(),
  changedBy: authorSchema.nullable(),
  changedAt: instantSchema.nullable(),
});
export type CurrentPolicy = z.output<typeof currentPolicySchema>;

/** Replaces the policy of `revision`; refused when somebody else has changed it since. */
export const policyUpdateSchema = z.object({
  policy: policyDraftSchema,
  revision: z.number().int().min(0),
  reason: textSchema(1_000),
});

export const policyChangeSchema = z.object({
  id: z.string(),
  /** The revision it led to. */
  revision: z.number().int(),
  author: authorSchema,
  reason: z.string(),
  createdAt: instantSchema,
  changes: z.array(
    z.object({
      section: z.enum(['rules', 'principleWeights', 'topicWeights', 'thresholds', 'ownRules']),
      /** Id of the rule or name of the threshold; empty for weights. */
      name: z.string(),
      before: z.unknown(),
      after: z.unknown(),
    }),
  ),
});
export type PolicyChangeEntry = z.output<typeof policyChangeSchema>;

/** What a trial may cost; whoever waits can close the request, and the next design is then not begun. */
export const policyTrialLimits = {
  /** Designs of one request: a page of progress. */
  designsPerRequest: 10,
  /** One design is given up after this long. */
  designTimeoutMs: 60_000,
  /** Memory of the thread that tries. */
  memoryMiB: 512,
} as const;

/** Tries a draft against the designs of one page; with `rule` only the hits of that rule are listed. */
export const policyTrialSchema = z.object({
  policy: policyDraftSchema,
  rule: z.string().max(200).optional(),
  page: pageQuerySchema.shape.page,
  pageSize: z.coerce.number().int().min(1).max(policyTrialLimits.designsPerRequest).default(5),
});

const localizedSchema = z.object({ en: z.string(), ko: z.string() });

export const designTrialSchema = z.object({
  design: z.object({ id: z.string(), name: z.string() }),
  /** Null when the design has problems, or when the draft takes too long or too much memory on it. */
  outcome: z
    .object({
      before: scoreSchema,
      after: scoreSchema,
      hits: z.number().int(),
      gone: z.number().int(),
      notAssessed: z.number().int(),
      samples: z.array(z.object({ at: z.array(z.string()), message: localizedSchema })),
      errors: z.array(z.object({ rule: z.string(), reason: z.string() })),
    })
    .nullable(),
  skipped: z.enum(['not-judgeable', 'too-expensive']).nullable(),
});
export type DesignTrial = z.output<typeof designTrialSchema>;
