import type { DesignTrial } from '@spandrel/contract';
import { validateWorkspacePolicy, type WorkspacePolicy, writeWorkspacePolicy } from '@spandrel/rules';
import type { Compute, PolicyDraft } from '../../compute/compute.ts';
import { TaskGivenUp } from '../../compute/task-given-up.ts';
import { Failure } from '../../failure.ts';
import type { AddEndpoint } from '../../routing/add-endpoint.ts';
import { toPage } from '../../routing/page.ts';
import type { Today } from '../../today.ts';
import type { DesignStore, JudgeableDesign } from '../designs/design-store.ts';
import type { PolicyStore } from './policy-store.ts';

interface Options {
  readonly policies: PolicyStore;
  readonly designs: DesignStore;
  readonly compute: Compute;
  readonly today: Today;
}

export const registerPolicyRoutes = (add: AddEndpoint, { policies, designs, compute, today }: Options): void => {
  add('getPolicy', () => policies.current());

  add('changePolicy', ({ body, member }) =>
    policies.change(member.id, {
      policy: checkedPolicy(body.policy),
      revision: body.revision,
      reason: body.reason,
    }),
  );

  add('getPolicyFile', async () => {
    const { policy } = await policies.current();
    return {
      bytes: writeWorkspacePolicy(policy),
      mediaType: 'application/yaml',
      filename: 'spandrel-policy.yaml',
    };
  });

  add('listPolicyChanges', ({ query }) => policies.listChanges(query));

  add('tryPolicy', async ({ body, request }) => {
    const { rule } = body;
    const draft: PolicyDraft = {
      current: (await policies.current()).policy,
      draft: checkedPolicy(body.policy),
      ...(rule === undefined ? {} : { rule }),
    };
    const { items: found, total } = await designs.listJudgeable(body);
    const items: DesignTrial[] = [];
    for (const each of found) {
      // Whoever closed the request waits for nothing; the next design is not begun.
      if (request.socket.destroyed) break;
      items.push(await trialOf(each, draft));
    }
    return toPage(body, items, total);
  });

  const trialOf = async ({ id, name, design }: JudgeableDesign, draft: PolicyDraft): Promise<DesignTrial> => {
    const named = { design: { id, name } };
    if (design === null) return { ...named, outcome: null, skipped: 'not-judgeable' };
    try {
      const { samples, errors, ...figures } = await compute.tryPolicy(design, draft, today());
      const outcome = {
        ...figures,
        samples: samples.map(({ at, message }) => ({ at: [...at], message })),
        errors: errors.map(({ rule, reason }) => ({ rule, reason })),
      };
      return { ...named, outcome, skipped: null };
    } catch (error) {
      if (!(error instanceof TaskGivenUp)) throw error;
      return { ...named, outcome: null, skipped: 'too-expensive' };
    }
  };
};

/** Fails with `invalid-policy` and what is wrong with it. */
const checkedPolicy = (value: unknown): WorkspacePolicy => {
  const result = validateWorkspacePolicy(value);
  if (!result.ok) throw new Failure('invalid-policy', {}, result.problems);
  return result.policy;
};
