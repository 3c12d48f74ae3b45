import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import type { CurrentPolicy } from '@spandrel/contract';
import type { WorkspacePolicy } from '@spandrel/rules';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFailure } from '../../api.ts';
import { FormAlert } from '../../ui/form-alert.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { TrialButton } from './trial-button.tsx';
import { TrialReport } from './trial-report.tsx';
import { useChangePolicy } from './use-change-policy.ts';
import { usePolicyTrial } from './use-policy-trial.ts';

interface Props {
  readonly current: CurrentPolicy;
  /** The policy to publish, with the reason where it keeps one; null while there is nothing to publish. */
  readonly change: (reason: string) => WorkspacePolicy | null;
  /** A way back to what was delivered. */
  readonly reset?: { readonly label: string; readonly policy: WorkspacePolicy } | undefined;
  readonly onClose: () => void;
  /** What follows when it is published; closing unless given. */
  readonly onDone?: () => void;
  /** Whether it was tried elsewhere; otherwise it can be tried here. */
  readonly isTried?: boolean;
  readonly children?: ReactNode;
}

/** The end of every form that changes the policy: why, and the button that publishes. */
export const PublishForm = ({
  current,
  change,
  reset,
  onClose,
  onDone = onClose,
  isTried = false,
  children,
}: Props) => {
  const { t } = useTranslation('policies');
  const { t: app } = useTranslation();
  const [reason, setReason] = useState('');
  const publish = useChangePolicy(current, onDone);
  const trial = usePolicyTrial();
  const problems = publish.error instanceof ApiFailure ? (publish.error.error.problems ?? []) : [];
  const hasReason = reason.trim() !== '';
  const next = change(reason.trim());
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (next !== null && hasReason) publish.mutate({ policy: next, reason: reason.trim() });
      }}
    >
      <Stack gap="md">
        {children}
        <Textarea
          label={t('reason')}
          description={t('reasonHint')}
          required
          autosize
          minRows={2}
          maxRows={8}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TrialReport trial={trial.state} of="change" />
        <FormAlert error={publish.error} />
        {problems.length > 0 && (
          <>
            <Text size="sm">{t('problems')}</Text>
            <ProblemList problems={problems} />
          </>
        )}
        <Group justify="flex-end">
          {!isTried && (
            <TrialButton
              isRunning={trial.state.status === 'running'}
              isPossible={next !== null && hasReason}
              onStart={() => next && void trial.start(next)}
              onStop={trial.stop}
            />
          )}
          {reset && (
            <Button
              variant="subtle"
              mr="auto"
              disabled={!hasReason || publish.isPending}
              onClick={() => publish.mutate({ policy: reset.policy, reason: reason.trim() })}
            >
              {reset.label}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {app('actions.cancel')}
          </Button>
          <Button type="submit" disabled={next === null || !hasReason} loading={publish.isPending}>
            {t('publish')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
