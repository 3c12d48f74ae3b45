import type { IncomingHttpHeaders } from 'node:http';
import { type Endpoint, may, type Role, roleSchema } from '@spandrel/contract';
import type { Locale } from '@spandrel/model';
import type { PrismaClient } from '@spandrel/prisma';
import { Failure } from '../failure.ts';
import type { Accounts } from '../plugins/accounts.ts';

/** Who asks. `role` is null for an account that is not (or no longer) a member. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale | null;
  readonly role: Role | null;
}

export interface Member extends Account {
  readonly role: Role;
}

export type FindAccount = (headers: IncomingHttpHeaders) => Promise<Account | null>;

const isLocale = (value: string | null): value is Locale => value === 'en' || value === 'ko';

export const createFindAccount =
  (accounts: Accounts, prisma: PrismaClient): FindAccount =>
  async (headers) => {
    const id = await accounts.accountOf(headers);
    const user = id === null ? null : await prisma.user.findUnique({ where: { id } });
    if (!user) return null;
    const { name, email, locale, role } = user;
    return {
      id: user.id,
      name,
      email,
      locale: isLocale(locale) ? locale : null,
      role: roleSchema.safeParse(role).data ?? null,
    };
  };

/** The account when the access of an endpoint allows it; fails otherwise. */
export const admit = (account: Account | null, access: Exclude<Endpoint['access'], 'public'>): Account => {
  if (!account) throw new Failure('unauthenticated');
  if (access === 'account') return account;
  const { role } = account;
  if (role === null) throw new Failure('not-a-member');
  if (!may(role, access)) throw new Failure('forbidden');
  return account;
};
