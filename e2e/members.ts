import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIRequestContext, type APIResponse, request } from '@playwright/test';

/** The people of the workspace every journey but the first one starts with. */
export const members = {
  owner: { name: 'Oh Owner', email: 'owner@example.com' },
  architect: { name: 'Ahn Architect', email: 'architect@example.com' },
  reviewer: { name: 'Ryu Reviewer', email: 'reviewer@example.com' },
  reader: { name: 'Roh Reader', email: 'reader@example.com' },
} as const;

export type MemberRole = keyof typeof members;
export const memberRoles = Object.keys(members) as MemberRole[];
export const password = 'correct horse battery';

/** Signs everybody up and keeps their cookies in files, so that journeys start signed in. Gives the folder. */
export const signUpMembers = async (baseUrl: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'spandrel-e2e-members-'));
  const contexts = new Map<MemberRole, APIRequestContext>();
  for (const role of memberRoles) {
    const context = await request.newContext({ baseURL: baseUrl });
    const owner = contexts.get('owner');
    const invitation = owner && (await invite(owner, role));
    await succeeded(
      await context.post('/api/auth/sign-up/email', {
        data: { ...members[role], password, locale: 'en', ...(invitation && { invitation }) },
      }),
    );
    await context.storageState({ path: stateFileOf(folder, role) });
    contexts.set(role, context);
  }
  for (const context of contexts.values()) await context.dispose();
  return folder;
};

export const stateFileOf = (folder: string, role: MemberRole): string => join(folder, `${role}.json`);

/** The token of a new invitation: the end of its link. */
const invite = async (owner: APIRequestContext, role: MemberRole): Promise<string> => {
  const answer = await owner.post('/api/invitations', { data: { email: members[role].email, role } });
  const { path }: { path: string } = await (await succeeded(answer)).json();
  return path.slice(path.lastIndexOf('/') + 1);
};

/** The answer, if the server did what it was asked; its words as an error otherwise. */
export const succeeded = async (answer: APIResponse): Promise<APIResponse> => {
  if (answer.ok()) return answer;
  throw new Error(`${answer.status()} ${answer.url()}: ${await answer.text()}`);
};
