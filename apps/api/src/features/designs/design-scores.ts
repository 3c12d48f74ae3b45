import { designValueSchema, scoreSchema } from '@spandrel/contract';
import type { Score } from '@spandrel/model';
import type { PrismaClient } from '@spandrel/prisma';
import { policyFor, rulesVersion, type WorkspacePolicy } from '@spandrel/rules';
import type { Compute } from '../../compute/compute.ts';
import { toJson } from '../../stored-json.ts';
import type { Today } from '../../today.ts';
import type { PolicyStore } from '../policies/policy-store.ts';

/** The columns that tell whether the stored score still holds. */
interface ScoredRow {
  readonly id: string;
  readonly revision: number;
  readonly problems: unknown;
  readonly score: unknown;
  readonly scoredRevision: number | null;
  readonly scoredRules: string | null;
}

/**
 * Overall scores of designs as they stand. Computed when somebody looks and stored until the content, the rules, the policy or
 * the day (waivers expire) changes: people draw far more often than anybody looks at the list.
 */
export const createDesignScores = (
  prisma: PrismaClient,
  compute: Compute,
  policies: PolicyStore,
  today: Today,
  onError: (error: unknown) => void,
) => {
  const scoreAgain = async (id: string, policy: WorkspacePolicy, scoredRules: string): Promise<Score | null> => {
    const found = await prisma.design.findUnique({ where: { id }, select: { projection: true, revision: true } });
    if (!found) return null;
    const { projection, revision } = found;
    const { score } = await compute.judge(designValueSchema.parse(projection), policy, today());
    const data = { score: toJson(score.overall), scoredRevision: revision, scoredRules };
    await prisma.design.updateMany({ where: { id, revision }, data });
    return score.overall;
  };

  const scoreOf = async (row: ScoredRow, policy: WorkspacePolicy, scoredRules: string): Promise<Score | null> => {
    if (row.problems !== null) return null;
    if (row.scoredRevision === row.revision && row.scoredRules === scoredRules) return scoreSchema.parse(row.score);
    try {
      return await scoreAgain(row.id, policy, scoredRules);
    } catch (error) {
      onError(error);
      return null;
    }
  };

  return {
    /** In the order of the rows. Null when a design has problems, or cannot be judged just now: a list must open all the same. */
    async of(rows: readonly ScoredRow[]): Promise<readonly (Score | null)[]> {
      const { policy } = await policies.current();
      // The catalog is the same in every profile, and a change of profile is a change of the design.
      const scoredRules = `${rulesVersion(policyFor('production', policy))} ${today()}`;
      return Promise.all(rows.map((row) => scoreOf(row, policy, scoredRules)));
    },
  };
};

export type DesignScores = ReturnType<typeof createDesignScores>;
