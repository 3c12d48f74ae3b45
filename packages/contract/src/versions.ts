import { decisions, principles } from '@spandrel/model';
import { z } from 'zod';
import { designValueSchema, scoreSchema, verdictValueSchema, versionStatusSchema } from './designs.ts';
import { authorSchema } from './people.ts';
import { workspacePolicySchema } from './policies.ts';
import { instantSchema, textSchema } from './text.ts';

export const newVersionSchema = z.object({ note: textSchema(2_000, 0).default('') });

export const versionSummarySchema = z.object({
  id: z.string(),
  designId: z.string(),
  designName: z.string(),
  /** 1, 2, 3 … within the design. */
  number: z.number().int(),
  note: z.string(),
  status: versionStatusSchema,
  author: authorSchema,
  digest: z.string(),
  rulesVersion: z.string(),
  score: scoreSchema,
  createdAt: instantSchema,
  submittedAt: instantSchema.nullable(),
  decidedAt: instantSchema.nullable(),
});
export type VersionSummary = z.output<typeof versionSummarySchema>;

export const versionDetailSchema = versionSummarySchema.extend({
  design: designValueSchema,
  verdict: verdictValueSchema,
  /** The workspace's policy it was judged by; null when there was none. */
  policy: workspacePolicySchema.nullable(),
});
export type VersionDetail = z.output<typeof versionDetailSchema>;

export const principleSchema = z.enum(principles);
export const decisionSchema = z.enum(decisions);

export const principleReviewSchema = z.object({
  score: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  comment: textSchema(4_000, 0).default(''),
});

/** Scores may be given one by one; a decision needs all five. */
export const reviewDraftSchema = z.object({
  scores: z.partialRecord(principleSchema, principleReviewSchema),
  summary: textSchema(8_000, 0).default(''),
});
export type ReviewDraft = z.input<typeof reviewDraftSchema>;

export const reviewSchema = z.object({
  id: z.string(),
  reviewer: authorSchema,
  scores: z.partialRecord(principleSchema, principleReviewSchema),
  summary: z.string(),
  decision: decisionSchema.nullable(),
  decidedAt: instantSchema.nullable(),
  updatedAt: instantSchema,
});
export type VersionReview = z.output<typeof reviewSchema>;

export const decisionBodySchema = z.object({ decision: decisionSchema });

/** What a comment is pinned to: an element, a finding, or (null) the version as a whole. */
export const commentPlaceSchema = z
  .union([
    z.strictObject({ element: z.string().min(1).max(200) }),
    z.strictObject({ finding: z.string().min(1).max(2_000) }),
  ])
  .nullable();
export type CommentPlace = z.output<typeof commentPlaceSchema>;

export const newCommentSchema = z.object({ at: commentPlaceSchema.default(null), text: textSchema(4_000) });
export const newReplySchema = z.object({ text: textSchema(4_000) });

export const replySchema = z.object({
  id: z.string(),
  author: authorSchema,
  text: z.string(),
  createdAt: instantSchema,
});

export const commentSchema = z.object({
  id: z.string(),
  author: authorSchema,
  at: commentPlaceSchema,
  text: z.string(),
  resolved: z.boolean(),
  createdAt: instantSchema,
  replies: z.array(replySchema),
});
export type VersionComment = z.output<typeof commentSchema>;
