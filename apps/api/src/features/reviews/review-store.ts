import { decisionSchema, type Page, type PageQuery, reviewDraftSchema, type VersionReview } from '@spandrel/contract';
import { type Decision, principles, type VersionStatus } from '@spandrel/model';
import type { Prisma, PrismaClient } from '@spandrel/prisma';
import type { z } from 'zod';
import { Failure, orFail } from '../../failure.ts';
import { sliceOf, toPage } from '../../routing/page.ts';
import { toJson } from '../../stored-json.ts';

type Scores = z.output<typeof reviewDraftSchema>['scores'];

const withReviewer = { reviewer: { select: { id: true, name: true } } } as const satisfies Prisma.ReviewInclude;
type ReviewRow = Prisma.ReviewGetPayload<{ include: typeof withReviewer }>;

const storedScores = (scores: Prisma.JsonValue): Scores => reviewDraftSchema.shape.scores.parse(scores);

const toReview = ({ id, reviewer, scores, summary, decision, decidedAt, updatedAt }: ReviewRow): VersionReview => ({
  id,
  reviewer,
  scores: storedScores(scores),
  summary,
  decision: decisionSchema.nullable().parse(decision),
  decidedAt: decidedAt?.toISOString() ?? null,
  updatedAt: updatedAt.toISOString(),
});

/** The status that the latest decisions of all reviewers give a submitted version. */
export const statusAfter = (decisions: readonly (string | null)[]): VersionStatus => {
  if (decisions.includes('request-changes')) return 'changes-requested';
  return decisions.includes('approve') ? 'approved' : 'in-review';
};

const isComplete = (scores: Scores): boolean => principles.every((principle) => scores[principle] !== undefined);

/** Reviews of versions, one for each reviewer. */
export const createReviewStore = (prisma: PrismaClient) => {
  /** Fails unless the version was submitted by somebody else; holds its row until the transaction ends. */
  const lockReviewable = async (tx: Prisma.TransactionClient, versionId: string, reviewerId: string): Promise<void> => {
    await tx.$queryRaw`select 1 from "Version" where "id" = ${versionId} for update`;
    const version = orFail(await tx.version.findUnique({ where: { id: versionId } }), 'not-found');
    if (version.authorId === reviewerId) throw new Failure('own-version');
    if (version.status === 'frozen') throw new Failure('version-not-submitted');
  };

  return {
    async list(versionId: string, query: PageQuery): Promise<Page<VersionReview>> {
      const where = { versionId };
      const [rows, total] = await Promise.all([
        prisma.review.findMany({ where, include: withReviewer, orderBy: { createdAt: 'asc' }, ...sliceOf(query) }),
        prisma.review.count({ where }),
      ]);
      return toPage(query, rows.map(toReview), total);
    },

    /** A decision that was taken stays: it may only be saved with all its scores. */
    save: (versionId: string, reviewerId: string, draft: { scores: Scores; summary: string }): Promise<VersionReview> =>
      prisma.$transaction(async (tx) => {
        await lockReviewable(tx, versionId, reviewerId);
        const where = { versionId_reviewerId: { versionId, reviewerId } };
        const before = await tx.review.findUnique({ where });
        if (before?.decision && !isComplete(draft.scores)) throw new Failure('review-incomplete');
        const data = { scores: toJson(draft.scores), summary: draft.summary };
        const create = { versionId, reviewerId, ...data };
        return toReview(await tx.review.upsert({ where, create, update: data, include: withReviewer }));
      }),

    decide: (versionId: string, reviewerId: string, decision: Decision): Promise<VersionReview> =>
      prisma.$transaction(async (tx) => {
        await lockReviewable(tx, versionId, reviewerId);
        const where = { versionId_reviewerId: { versionId, reviewerId } };
        const review = await tx.review.findUnique({ where });
        if (!review || !isComplete(storedScores(review.scores))) throw new Failure('review-incomplete');
        const decidedAt = new Date();
        const decided = await tx.review.update({ where, data: { decision, decidedAt }, include: withReviewer });
        const reviews = await tx.review.findMany({ where: { versionId }, select: { decision: true } });
        const status = statusAfter(reviews.map((each) => each.decision));
        await tx.version.update({ where: { id: versionId }, data: { status, decidedAt } });
        return toReview(decided);
      }),
  };
};

export type ReviewStore = ReturnType<typeof createReviewStore>;
