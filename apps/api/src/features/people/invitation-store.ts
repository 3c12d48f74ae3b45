import { randomBytes } from 'node:crypto';
import {
  type Invitation,
  type InvitationPreview,
  type Page,
  type PageQuery,
  type Role,
  roleSchema,
} from '@spandrel/contract';
import type { Prisma, PrismaClient } from '@spandrel/prisma';
import { Failure, orFail } from '../../failure.ts';
import { sliceOf, toPage } from '../../routing/page.ts';

const validForDays = 14;
const dayMs = 24 * 60 * 60 * 1000;

const withInviter = { invitedBy: { select: { id: true, name: true } } } as const satisfies Prisma.InvitationInclude;
type InvitationRow = Prisma.InvitationGetPayload<{ include: typeof withInviter }>;

const toInvitation = ({ id, email, role, token, invitedBy, createdAt, expiresAt }: InvitationRow): Invitation => ({
  id,
  email,
  role: roleSchema.parse(role),
  path: `/join/${token}`,
  invitedBy,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});

/** Invitations to the workspace; whoever holds the link and the address may join. */
export const createInvitationStore = (prisma: PrismaClient) => {
  /** The invitation of a token, whatever its state. Fails with `invitation-not-found`. */
  const find = async (token: string): Promise<InvitationRow> =>
    orFail(await prisma.invitation.findUnique({ where: { token }, include: withInviter }), 'invitation-not-found');

  return {
    async list(query: PageQuery): Promise<Page<Invitation>> {
      const where = { acceptedAt: null };
      const [rows, total] = await Promise.all([
        prisma.invitation.findMany({ where, include: withInviter, orderBy: { createdAt: 'desc' }, ...sliceOf(query) }),
        prisma.invitation.count({ where }),
      ]);
      return toPage(query, rows.map(toInvitation), total);
    },

    /** Replaces an open invitation for the same address. Fails with `already-a-member`. */
    create: (invitedById: string, email: string, role: Role): Promise<Invitation> =>
      prisma.$transaction(async (tx) => {
        if (await tx.user.count({ where: { email, role: { not: null } } })) throw new Failure('already-a-member');
        await tx.invitation.deleteMany({ where: { email, acceptedAt: null } });
        const token = randomBytes(24).toString('base64url');
        const expiresAt = new Date(Date.now() + validForDays * dayMs);
        const data = { token, email, role, invitedById, expiresAt };
        return toInvitation(await tx.invitation.create({ data, include: withInviter }));
      }),

    async withdraw(id: string): Promise<void> {
      const { count } = await prisma.invitation.deleteMany({ where: { id, acceptedAt: null } });
      if (count === 0) throw new Failure('not-found');
    },

    async preview(token: string): Promise<InvitationPreview> {
      const { email, role, invitedBy, expiresAt, acceptedAt } = await find(token);
      if (acceptedAt) throw new Failure('invitation-used');
      const accounts = await prisma.user.count({ where: { email } });
      return {
        email,
        role: roleSchema.parse(role),
        invitedBy: invitedBy.name,
        expired: expiresAt < new Date(),
        hasAccount: accounts > 0,
      };
    },

    /** The role a valid invitation gives to this address. Fails when it is unknown, used, expired or for another one. */
    async roleFor(token: string, email: string): Promise<Role> {
      const invitation = await find(token);
      if (invitation.acceptedAt) throw new Failure('invitation-used');
      if (invitation.expiresAt < new Date()) throw new Failure('invitation-expired');
      if (invitation.email !== email) throw new Failure('invitation-for-another');
      return roleSchema.parse(invitation.role);
    },

    async markAccepted(token: string): Promise<void> {
      await prisma.invitation.updateMany({ where: { token, acceptedAt: null }, data: { acceptedAt: new Date() } });
    },

    /** Makes an existing account a member. */
    async acceptFor(accountId: string, token: string, role: Role): Promise<void> {
      await prisma.$transaction(async (tx) => {
        const { count } = await tx.invitation.updateMany({
          where: { token, acceptedAt: null },
          data: { acceptedAt: new Date() },
        });
        if (count === 0) throw new Failure('invitation-used');
        const { count: joined } = await tx.user.updateMany({ where: { id: accountId, role: null }, data: { role } });
        if (joined === 0) throw new Failure('already-a-member');
      });
    },
  };
};

export type InvitationStore = ReturnType<typeof createInvitationStore>;
