import type { Role } from '@spandrel/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { Failure } from '../../failure.ts';
import type { Accounts } from '../../plugins/accounts.ts';
import { limitRate } from '../../plugins/rate-limit.ts';
import type { AddEndpoint } from '../../routing/add-endpoint.ts';
import type { InvitationStore } from '../people/invitation-store.ts';
import type { PeopleStore } from '../people/people-store.ts';
import type { SignUpTurn } from './sign-up-turn.ts';

interface Options {
  readonly accounts: Accounts;
  readonly people: PeopleStore;
  readonly invitations: InvitationStore;
  readonly signUpTurn: SignUpTurn;
}

const signedInSchema = z.object({ user: z.object({ id: z.string(), name: z.string(), email: z.string() }) });

/** Passes on the cookies of an account answer and reads who it is about. */
const takeCookies = (response: Response, reply: FastifyReply): void => {
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
};

const emailOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'email' in body ? String(body.email).toLowerCase() : '';

export const registerSessionRoutes = (app: FastifyInstance, add: AddEndpoint, options: Options): void => {
  const { accounts, people, invitations, signUpTurn } = options;

  /** Guessing a password is slow for one account and for one address. */
  const guessing = {
    preHandler: [
      limitRate(app, { perMinute: 60 }),
      limitRate(app, { perMinute: 10, per: ({ ip, body }) => `${ip} ${emailOf(body)}` }),
    ],
  };

  const roleForNew = async (email: string, invitation: string | undefined): Promise<Role> => {
    if (invitation !== undefined) return invitations.roleFor(invitation, email);
    if (await people.hasOwner()) throw new Failure('sign-up-closed');
    return 'owner';
  };

  add('getSetup', async () => ({ needsOwner: !(await people.hasOwner()) }));

  add(
    'signUp',
    ({ body, reply }) =>
      signUpTurn(async () => {
        const { name, email, password, locale = null, invitation } = body;
        const role = await roleForNew(email, invitation);
        const response = await accounts.signUp({ role, locale }, { name, email, password });
        if (invitation !== undefined) await invitations.markAccepted(invitation);
        takeCookies(response, reply);
        const { user } = signedInSchema.parse(await response.json());
        return { user: { ...user, locale }, role };
      }),
    guessing,
  );

  add(
    'signIn',
    async ({ body, request, reply }) => {
      const response = await accounts.signIn(body, request.headers);
      takeCookies(response, reply);
      return signedInSchema.parse(await response.json());
    },
    guessing,
  );

  add('signOut', async ({ request, reply }) => takeCookies(await accounts.signOut(request.headers), reply));

  add(
    'changePassword',
    async ({ body, request, reply }) => takeCookies(await accounts.changePassword(body, request.headers), reply),
    guessing,
  );

  add('getSession', async ({ member: { id, name, email, locale, role } }) => ({
    user: { id, name, email, locale },
    role,
  }));

  add('updateSession', async ({ member, body }) => {
    await people.updateProfile(member.id, body);
    const { id, email, role } = member;
    const user = { id, email, name: body.name ?? member.name, locale: body.locale ?? member.locale };
    return { user, role };
  });
};
