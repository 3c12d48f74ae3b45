import { type Client, createClient, type Role } from '@spandrel/contract';
import type { PrismaClient } from '@spandrel/prisma';
import { createTestDatabase } from '@spandrel/prisma/testing';
import { inject } from 'vitest';
import { buildApp } from '../app.ts';
import { type Compute, createInlineCompute } from '../compute/compute.ts';

/** Somebody with a browser: a typed client and the raw `fetch` behind it, both with the cookies of this person. */
export interface Person {
  readonly client: Client;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly cookie: () => string;
}

export interface TestApp {
  readonly url: string;
  readonly prisma: PrismaClient;
  /** Somebody who is not signed in. */
  visitor(): Person;
  /** The first account. */
  readonly owner: Person;
  /** Invites and signs up a member. */
  member(role: Role, name?: string): Promise<Person>;
  /** Stops the server; its database stays. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export const password = 'correct horse battery';

const visitorOf = (url: string): Person => {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (!headers.has('origin')) headers.set('origin', url);
    if (jar.size > 0) headers.set('cookie', cookie());
    const response = await fetch(path.startsWith('http') ? path : `${url}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(line)) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  };
  const client = createClient({ baseUrl: url, fetch: (address, init) => send(String(address), init) });
  return { client, fetch: send, cookie };
};

interface Options {
  readonly compute?: Compute;
  readonly publicUrl?: URL;
  readonly webRoot?: string;
  readonly recheckEveryMs?: number;
  /** Leave the installation without its first account. */
  readonly empty?: boolean;
}

let people = 0;

/** The whole app on a database of its own, listening on a free port. */
export const startTestApp = async ({
  compute = createInlineCompute(),
  publicUrl,
  webRoot = '/nowhere',
  recheckEveryMs = 30_000,
  empty,
}: Options = {}): Promise<TestApp> => {
  const database = await createTestDatabase(inject('databaseServerUrl'));
  const app = await buildApp({
    prisma: database.prisma,
    compute,
    recheckEveryMs,
    secret: 'a secret that is only used in tests, and long enough',
    config: { host: '127.0.0.1', publicUrl, trustProxy: false, logLevel: 'fatal', webRoot },
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const owner = visitorOf(url);
  if (!empty) await owner.client.signUp({ body: { name: 'Olivia Owner', email: 'owner@example.com', password } });

  return {
    url,
    prisma: database.prisma,
    owner,
    visitor: () => visitorOf(url),
    member: async (role, name = `A ${role}`) => {
      const email = `${role}-${++people}@example.com`;
      const invited = await owner.client.invite({ body: { email, role } });
      if (!invited.ok) throw new Error(invited.error.message);
      const person = visitorOf(url);
      const invitation = invited.value.path.replace('/join/', '');
      const joined = await person.client.signUp({ body: { name, email, password, invitation } });
      if (!joined.ok) throw new Error(joined.error.message);
      return person;
    },
    stop: () => app.close(),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
};

/** The value of a result; fails the test with its error otherwise. */
export const valueFrom = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** A valid design file with two routers and a link. */
export const designFile = (name = 'Two routers'): string => `spandrel: 1
name: ${name}
components:
  - { id: r1, kind: router, name: First }
  - { id: r2, kind: router, name: Second }
links:
  - { id: l1, kind: link, from: r1, to: r2 }
flows:
  - { id: f1, from: r1, to: r2 }
`;
