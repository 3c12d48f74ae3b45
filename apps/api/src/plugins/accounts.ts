import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingHttpHeaders } from 'node:http';
import { type ErrorCode, passwordLength, type Role } from '@spandrel/contract';
import type { Locale } from '@spandrel/model';
import type { PrismaClient } from '@spandrel/prisma';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { fromNodeHeaders } from 'better-auth/node';
import { Failure } from '../failure.ts';

/** Under which role a new account is let in; without one nobody can be created, whatever endpoint is asked. */
interface Admission {
  readonly role: Role;
  readonly locale: Locale | null;
}

export interface AccountsOptions {
  readonly prisma: PrismaClient;
  readonly secret: string;
  readonly publicUrl: URL | undefined;
}

const failureCodes: Readonly<Record<string, ErrorCode>> = {
  USER_ALREADY_EXISTS: 'email-taken',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'email-taken',
  INVALID_EMAIL_OR_PASSWORD: 'invalid-credentials',
  INVALID_PASSWORD: 'invalid-credentials',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'invalid-credentials',
};

const orThrow = async (response: Response): Promise<Response> => {
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => null);
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
  const known = failureCodes[code];
  if (known) throw new Failure(known);
  if (response.status < 500) throw new Failure('invalid-input');
  throw new Error(`better-auth answered ${response.status} ${code}`);
};

/** Accounts and sessions: better-auth behind the five calls the app makes. Answers carry the cookies to set. */
export const createAccounts = ({ prisma, secret, publicUrl }: AccountsOptions) => {
  const admission = new AsyncLocalStorage<Admission>();
  const auth = betterAuth({
    appName: 'Spandrel',
    baseURL: publicUrl?.origin ?? 'http://localhost',
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: prismaAdapter(prisma, { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: false, input: false },
        locale: { type: 'string', required: false, input: false },
      },
    },
    // The routes limit rates themselves, by address and by account.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'spandrel',
      useSecureCookies: publicUrl?.protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
    },
    databaseHooks: {
      user: {
        create: {
          before: async (user) => {
            const admitted = admission.getStore();
            return admitted ? { data: { ...user, ...admitted } } : false;
          },
        },
      },
    },
  });

  return {
    signUp: (admitted: Admission, body: { name: string; email: string; password: string }): Promise<Response> =>
      admission.run(admitted, async () => orThrow(await auth.api.signUpEmail({ body, asResponse: true }))),

    signIn: async (body: { email: string; password: string }, headers: IncomingHttpHeaders): Promise<Response> =>
      orThrow(await auth.api.signInEmail({ body, headers: fromNodeHeaders(headers), asResponse: true })),

    signOut: async (headers: IncomingHttpHeaders): Promise<Response> =>
      orThrow(await auth.api.signOut({ headers: fromNodeHeaders(headers), asResponse: true })),

    changePassword: async (
      body: { currentPassword: string; newPassword: string },
      headers: IncomingHttpHeaders,
    ): Promise<Response> =>
      orThrow(
        await auth.api.changePassword({
          body: { ...body, revokeOtherSessions: true },
          headers: fromNodeHeaders(headers),
          asResponse: true,
        }),
      ),

    /** Id of the account whose session the cookie names, or null. */
    accountOf: async (headers: IncomingHttpHeaders): Promise<string | null> => {
      if (headers.cookie === undefined) return null;
      const session = await auth.api.getSession({ headers: fromNodeHeaders(headers) });
      return session?.user.id ?? null;
    },
  };
};

export type Accounts = ReturnType<typeof createAccounts>;
