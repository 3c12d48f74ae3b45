import {
  designValueSchema,
  type Page,
  type PageQuery,
  scoreSchema,
  type VersionDetail,
  type VersionSummary,
  verdictValueSchema,
  versionStatusSchema,
  workspacePolicySchema,
} from '@spandrel/contract';
import type { Design, Verdict } from '@spandrel/model';
import type { Prisma, PrismaClient } from '@spandrel/prisma';
import { isEmptyPolicy, type WorkspacePolicy } from '@spandrel/rules';
import { Failure, orFail } from '../../failure.ts';
import { sliceOf, toPage } from '../../routing/page.ts';
import { toJson } from '../../stored-json.ts';

const summaryFields = {
  id: true,
  designId: true,
  of: { select: { name: true } },
  number: true,
  note: true,
  status: true,
  author: { select: { id: true, name: true } },
  digest: true,
  rulesVersion: true,
  score: true,
  createdAt: true,
  submittedAt: true,
  decidedAt: true,
} as const satisfies Prisma.VersionSelect;
const detailFields = { ...summaryFields, design: true, verdict: true, policy: true } as const;

type SummaryRow = Prisma.VersionGetPayload<{ select: typeof summaryFields }>;

const toSummary = (row: SummaryRow): VersionSummary => ({
  id: row.id,
  designId: row.designId,
  designName: row.of.name,
  number: row.number,
  note: row.note,
  status: versionStatusSchema.parse(row.status),
  author: row.author,
  digest: row.digest,
  rulesVersion: row.rulesVersion,
  score: scoreSchema.parse(row.score),
  createdAt: row.createdAt.toISOString(),
  submittedAt: row.submittedAt?.toISOString() ?? null,
  decidedAt: row.decidedAt?.toISOString() ?? null,
});

export interface FrozenDesign {
  readonly designId: string;
  readonly authorId: string;
  readonly note: string;
  readonly design: Design;
  readonly verdict: Verdict;
  /** What it was judged by. */
  readonly policy: WorkspacePolicy;
}

/** Versions: immutable but for their status. */
export const createVersionStore = (prisma: PrismaClient) => {
  /** Fails with `not-found`. */
  const find = async (id: string): Promise<VersionDetail> => {
    const row = orFail(await prisma.version.findUnique({ where: { id }, select: detailFields }), 'not-found');
    const { design, verdict, policy } = row;
    return {
      ...toSummary(row),
      design: designValueSchema.parse(design),
      verdict: verdictValueSchema.parse(verdict),
      policy: workspacePolicySchema.nullable().parse(policy),
    };
  };

  return {
    find,

    async list(designId: string, query: PageQuery): Promise<Page<VersionSummary>> {
      const where = { designId };
      const [rows, total] = await Promise.all([
        prisma.version.findMany({ where, orderBy: { number: 'desc' }, ...sliceOf(query), select: summaryFields }),
        prisma.version.count({ where }),
      ]);
      return toPage(query, rows.map(toSummary), total);
    },

    /** Stores the next version of a design; returns its id. */
    create: ({ designId, authorId, note, design, verdict, policy }: FrozenDesign): Promise<string> =>
      prisma.$transaction(async (tx) => {
        // Two people freezing at once get two numbers.
        await tx.$queryRaw`select 1 from "Design" where "id" = ${designId} for update`;
        const last = await tx.version.findFirst({ where: { designId }, orderBy: { number: 'desc' } });
        const { id } = await tx.version.create({
          data: {
            designId,
            authorId,
            note,
            number: (last?.number ?? 0) + 1,
            design: toJson(design),
            digest: verdict.design.digest,
            verdict: toJson(verdict),
            score: toJson(verdict.score.overall),
            rulesVersion: verdict.tool.rulesVersion,
            ...(isEmptyPolicy(policy) ? {} : { policy: toJson(policy) }),
          },
          select: { id: true },
        });
        return id;
      }),

    /** From frozen to in-review. */
    async submit(id: string): Promise<void> {
      const data = { status: 'in-review', submittedAt: new Date() };
      const { count } = await prisma.version.updateMany({ where: { id, status: 'frozen' }, data });
      if (count > 0) return;
      await find(id);
      throw new Failure('version-already-submitted');
    },
  };
};

export type VersionStore = ReturnType<typeof createVersionStore>;
