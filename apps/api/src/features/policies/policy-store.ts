import {
  type CurrentPolicy,
  type Page,
  type PageQuery,
  type PolicyChangeEntry,
  policyChangeSchema,
  workspacePolicySchema,
} from '@spandrel/contract';
import type { Prisma, PrismaClient } from '@spandrel/prisma';
import { allChecks, emptyWorkspacePolicy, policyChanges, type WorkspacePolicy, withoutUnknown } from '@spandrel/rules';
import { Failure } from '../../failure.ts';
import { sliceOf, toPage } from '../../routing/page.ts';
import { toJson } from '../../stored-json.ts';

const author = { select: { id: true, name: true } } as const;
const rowId = 1;
const checkIds = allChecks.map(({ id }) => id);

/** Serialises changes of the policy: the first one has no row to lock. */
const policyLock = 0x90;

type PolicyRow = Prisma.WorkspacePolicyGetPayload<{ include: { changedBy: typeof author } }>;
type ChangeRow = Prisma.PolicyChangeGetPayload<{ include: { author: typeof author } }>;

const toCurrent = (row: PolicyRow | null): CurrentPolicy => ({
  policy: row === null ? emptyWorkspacePolicy : withoutUnknown(workspacePolicySchema.parse(row.policy), checkIds),
  revision: row?.revision ?? 0,
  changedBy: row?.changedBy ?? null,
  changedAt: row?.changedAt.toISOString() ?? null,
});

const toEntry = ({ id, revision, author: by, reason, createdAt, changes }: ChangeRow): PolicyChangeEntry => ({
  id,
  revision,
  author: by,
  reason,
  createdAt: createdAt.toISOString(),
  changes: policyChangeSchema.shape.changes.parse(changes),
});

/** A policy that was checked, in place of the one of `revision`. */
export interface PolicyUpdate {
  readonly policy: WorkspacePolicy;
  readonly revision: number;
  readonly reason: string;
}

/** How the workspace judges, and the log of how that came about, to which lines are only added. */
export const createPolicyStore = (prisma: PrismaClient) => {
  const find = (client: Prisma.TransactionClient) =>
    client.workspacePolicy.findUnique({ where: { id: rowId }, include: { changedBy: author } });

  return {
    current: async (): Promise<CurrentPolicy> => toCurrent(await find(prisma)),

    /** Fails with `policy-changed` when the present revision is another one. A change of nothing leaves everything as it is. */
    change: (changedById: string, { policy, revision, reason }: PolicyUpdate): Promise<CurrentPolicy> =>
      prisma.$transaction(async (tx) => {
        await tx.$executeRaw`select pg_advisory_xact_lock(${policyLock}::bigint)`;
        const before = toCurrent(await find(tx));
        if (before.revision !== revision) throw new Failure('policy-changed');
        const changes = policyChanges(before.policy, policy);
        if (changes.length === 0) return before;
        const next = revision + 1;
        const data = { policy: toJson(policy), revision: next, changedById, changedAt: new Date() };
        await tx.policyChange.create({
          data: { revision: next, authorId: changedById, reason, changes: toJson(changes) },
        });
        const where = { id: rowId };
        const include = { changedBy: author };
        return toCurrent(await tx.workspacePolicy.upsert({ where, create: data, update: data, include }));
      }),

    async listChanges(query: PageQuery): Promise<Page<PolicyChangeEntry>> {
      const [rows, total] = await Promise.all([
        prisma.policyChange.findMany({ orderBy: { revision: 'desc' }, include: { author }, ...sliceOf(query) }),
        prisma.policyChange.count(),
      ]);
      return toPage(query, rows.map(toEntry), total);
    },
  };
};

export type PolicyStore = ReturnType<typeof createPolicyStore>;
