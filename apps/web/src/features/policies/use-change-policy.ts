import type { CurrentPolicy } from '@spandrel/contract';
import type { WorkspacePolicy } from '@spandrel/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, errorCodeOf, unwrap } from '../../api.ts';
import { policyQuery } from '../../policy.ts';
import { notifyDone } from '../../ui/notify.ts';

interface Change {
  readonly policy: WorkspacePolicy;
  readonly reason: string;
}

/** Publishes a policy in place of the one on the screen; refused when somebody else has changed it meanwhile. */
export const useChangePolicy = (current: CurrentPolicy, onDone: () => void) => {
  const { t } = useTranslation('policies');
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ policy, reason }: Change) =>
      unwrap(api.changePolicy({ body: { policy, revision: current.revision, reason } })),
    meta: { quiet: true },
    onSuccess: (answer) => {
      queryClient.setQueryData(policyQuery.queryKey, answer);
      void queryClient.invalidateQueries({ queryKey: ['policy-changes'] });
      void queryClient.invalidateQueries({ queryKey: ['designs'] });
      notifyDone(t('published'));
      onDone();
    },
    onError: (error) => {
      if (errorCodeOf(error) === 'policy-changed') void queryClient.invalidateQueries(policyQuery);
    },
  });
};
