import {
  type DesignDetail,
  type DesignSummary,
  designValueSchema,
  type Page,
  type PageQuery,
  problemSchema,
  scoreSchema,
  versionStatusSchema,
} from '@spandrel/contract';
import type { Design, Problem, Score } from '@spandrel/model';
import type { Prisma, PrismaClient } from '@spandrel/prisma';
import { z } from 'zod';
import { Failure, orFail } from '../../failure.ts';
import { sliceOf, toPage } from '../../routing/page.ts';
import { toJson } from '../../stored-json.ts';
import type { DesignScores } from './design-scores.ts';

const summaryFields = {
  id: true,
  name: true,
  author: { select: { id: true, name: true } },
  createdAt: true,
  updatedAt: true,
  archivedAt: true,
  components: true,
  links: true,
  flows: true,
  problems: true,
  revision: true,
  score: true,
  scoredRevision: true,
  scoredRules: true,
  versions: { take: 1, orderBy: { number: 'desc' }, select: { id: true, number: true, status: true } },
} as const satisfies Prisma.DesignSelect;

export type SummaryRow = Prisma.DesignGetPayload<{ select: typeof summaryFields }>;

/** A design as it stands: the last state that validated, and what is wrong with the present one. */
export interface StoredDesign {
  readonly id: string;
  readonly authorId: string;
  readonly archivedAt: Date | null;
  readonly design: Design;
  readonly problems: readonly Problem[];
}

/** A design with its drawing; null when it has problems. */
export interface JudgeableDesign {
  readonly id: string;
  readonly name: string;
  readonly design: Design | null;
}

const problemsSchema = z.array(problemSchema).nullable();

const toSummary = (row: SummaryRow, score: Score | null): DesignSummary => ({
  id: row.id,
  name: row.name,
  author: row.author,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  archivedAt: row.archivedAt?.toISOString() ?? null,
  components: row.components,
  links: row.links,
  flows: row.flows,
  score: score && scoreSchema.parse(score),
  latestVersion: row.versions[0]
    ? { ...row.versions[0], status: versionStatusSchema.parse(row.versions[0].status) }
    : null,
});

/** Designs as rows: names, archive, and what the documents' logs were last projected to. */
export const createDesignStore = (prisma: PrismaClient, scores: DesignScores) => ({
  async list(query: PageQuery & { query?: string | undefined; archived: boolean }): Promise<Page<DesignSummary>> {
    const where: Prisma.DesignWhereInput = {
      archivedAt: query.archived ? { not: null } : null,
      ...(query.query ? { name: { contains: query.query, mode: 'insensitive' } } : {}),
    };
    const orderBy = [{ updatedAt: 'desc' }, { id: 'desc' }] as const satisfies Prisma.DesignOrderByWithRelationInput[];
    const [rows, total] = await Promise.all([
      prisma.design.findMany({ where, orderBy: [...orderBy], ...sliceOf(query), select: summaryFields }),
      prisma.design.count({ where }),
    ]);
    const found = await scores.of(rows);
    return toPage(
      query,
      rows.map((row, index) => toSummary(row, found[index] ?? null)),
      total,
    );
  },

  /** Designs that are not archived, by id, as far as they can be judged. */
  async listJudgeable(query: PageQuery): Promise<Page<JudgeableDesign>> {
    const where = { archivedAt: null };
    const select = { id: true, name: true, projection: true, problems: true };
    const [rows, total] = await Promise.all([
      prisma.design.findMany({ where, orderBy: { id: 'asc' }, ...sliceOf(query), select }),
      prisma.design.count({ where }),
    ]);
    const items = rows.map(({ id, name, projection, problems }) => ({
      id,
      name,
      design: problems === null ? designValueSchema.parse(projection) : null,
    }));
    return toPage(query, items, total);
  },

  /** Fails with `not-found`. */
  async find(id: string): Promise<StoredDesign> {
    const row = orFail(await prisma.design.findUnique({ where: { id } }), 'not-found');
    const { authorId, archivedAt, projection, problems } = row;
    return {
      id,
      authorId,
      archivedAt,
      design: designValueSchema.parse(projection),
      problems: problemsSchema.parse(problems) ?? [],
    };
  },

  /** Fails with `not-found`. */
  async detail(id: string): Promise<DesignDetail> {
    const select = { ...summaryFields, projection: true };
    const row = orFail(await prisma.design.findUnique({ where: { id }, select }), 'not-found');
    const [score = null] = await scores.of([row]);
    return {
      ...toSummary(row, score),
      design: designValueSchema.parse(row.projection),
      problems: problemsSchema.parse(row.problems) ?? [],
    };
  },

  /** A new design with the first entry of its log; returns its id. */
  async create(authorId: string, design: Design, update: Uint8Array): Promise<string> {
    const { id } = await prisma.design.create({
      data: {
        name: design.name,
        authorId,
        projection: toJson(design),
        components: design.components.length,
        links: design.links.length,
        flows: design.flows.length,
        updates: { create: { data: new Uint8Array(update) } },
      },
      select: { id: true },
    });
    return id;
  },

  async setArchived(id: string, archivedAt: Date | null): Promise<void> {
    const { count } = await prisma.design.updateMany({ where: { id }, data: { archivedAt } });
    if (count === 0) throw new Failure('not-found');
  },

  /** Deletes an archived design with everything that belongs to it. */
  async remove(id: string): Promise<void> {
    const { count } = await prisma.design.deleteMany({ where: { id, archivedAt: { not: null } } });
    if (count === 0) throw new Failure('design-not-archived');
  },
});

export type DesignStore = ReturnType<typeof createDesignStore>;
