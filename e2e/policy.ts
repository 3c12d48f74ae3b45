import type { Page } from '@playwright/test';
import { succeeded } from './members.ts';

/** Has the owner of a page replace the policy of the workspace; an empty one judges as delivered. */
export const setPolicy = async (owner: Page, policy: object): Promise<void> => {
  const { revision }: { revision: number } = await (await succeeded(await owner.request.get('/api/policy'))).json();
  const data = { policy, revision, reason: 'For a journey.' };
  await succeeded(await owner.request.put('/api/policy', { data }));
};
