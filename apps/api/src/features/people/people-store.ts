import { type Page, type PageQuery, type Person, type Role, roleSchema } from '@spandrel/contract';
import type { Locale } from '@spandrel/model';
import type { PrismaClient } from '@spandrel/prisma';
import { Failure, orFail } from '../../failure.ts';
import { sliceOf, toPage } from '../../routing/page.ts';

interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string | null;
  readonly createdAt: Date;
}

const toPerson = ({ id, name, email, role, createdAt }: MemberRow): Person => ({
  id,
  name,
  email,
  role: roleSchema.parse(role),
  joinedAt: createdAt.toISOString(),
});

/** Serialises changes of who owns the workspace: two owners must not remove each other at the same moment. */
const ownersLock = 0x0e;

/** Members of the workspace. */
export const createPeopleStore = (prisma: PrismaClient) => {
  /** Changes a member's role (null = no member any more), never leaving the workspace without an owner. */
  const setRole = (id: string, role: Role | null): Promise<MemberRow> =>
    prisma.$transaction(async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(${ownersLock}::bigint)`;
      const person = orFail(await tx.user.findFirst({ where: { id, role: { not: null } } }), 'not-found');
      const owners = await tx.user.count({ where: { role: 'owner' } });
      if (person.role === 'owner' && role !== 'owner' && owners === 1) throw new Failure('last-owner');
      if (role === null) await tx.session.deleteMany({ where: { userId: id } });
      return tx.user.update({ where: { id }, data: { role } });
    });

  return {
    async hasOwner(): Promise<boolean> {
      return (await prisma.user.count({ where: { role: 'owner' } })) > 0;
    },

    async list(query: PageQuery): Promise<Page<Person>> {
      const where = { role: { not: null } };
      const [rows, total] = await Promise.all([
        prisma.user.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], ...sliceOf(query) }),
        prisma.user.count({ where }),
      ]);
      return toPage(query, rows.map(toPerson), total);
    },

    changeRole: async (id: string, role: Role): Promise<Person> => toPerson(await setRole(id, role)),

    /** The account and what it wrote stay; its sessions end. */
    remove: async (id: string): Promise<void> => void (await setRole(id, null)),

    async updateProfile(id: string, change: { name?: string | undefined; locale?: Locale | undefined }): Promise<void> {
      const { name, locale } = change;
      const data = { ...(name === undefined ? {} : { name }), ...(locale === undefined ? {} : { locale }) };
      await prisma.user.update({ where: { id }, data });
    },
  };
};

export type PeopleStore = ReturnType<typeof createPeopleStore>;
