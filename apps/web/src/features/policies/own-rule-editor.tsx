import { Button, Grid, Group, Stack, Title } from '@mantine/core';
import type { CurrentPolicy } from '@spandrel/contract';
import type { OwnRule } from '@spandrel/rules';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import { ExpressionHelp } from './expression-help.tsx';
import { draftOf, draftProblems, emptyDraft, ruleOf } from './own-rule-draft.ts';
import { OwnRuleFields } from './own-rule-fields.tsx';
import { PolicyDialog } from './policy-dialog.tsx';
import { withOwnRule } from './policy-edits.ts';
import { PublishForm } from './publish-form.tsx';
import { TrialButton } from './trial-button.tsx';
import { TrialReport } from './trial-report.tsx';
import { usePolicyTrial } from './use-policy-trial.ts';

/** Writes an own rule, tries it on all designs, publishes it. */
export const OwnRuleEditor = ({
  current,
  before,
  onClose,
}: {
  current: CurrentPolicy;
  /** The rule as it is; absent for a new one. */
  before: OwnRule | undefined;
  onClose: () => void;
}) => {
  const { t } = useTranslation('policies');
  const { t: app } = useTranslation();
  const locale = useLocale();
  const [draft, setDraft] = useState(before ? draftOf(before) : emptyDraft);
  const [isChecked, setChecked] = useState(false);
  const [isPublishing, setPublishing] = useState(false);
  const trial = usePolicyTrial();
  const problems = draftProblems(draft, locale);
  const whenValid = (act: () => void) => () => {
    setChecked(true);
    if (Object.keys(problems).length === 0) act();
  };
  const policy = withOwnRule(current.policy, ruleOf(draft), before?.id);
  return (
    <Stack gap="lg">
      <Title order={2}>{t(before ? 'own.editTitle' : 'own.newTitle')}</Title>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <OwnRuleFields draft={draft} problems={isChecked ? problems : {}} onChange={setDraft} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <ExpressionHelp
            subject={draft.appliesTo}
            onExample={({ when, check }) => setDraft({ ...draft, when, check })}
          />
        </Grid.Col>
      </Grid>
      <TrialReport trial={trial.state} of="rule" />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {app('actions.cancel')}
        </Button>
        <TrialButton
          isRunning={trial.state.status === 'running'}
          onStart={whenValid(() => void trial.start(policy, ruleOf(draft).id))}
          onStop={trial.stop}
        />
        <Button onClick={whenValid(() => setPublishing(true))}>{t('publish')}</Button>
      </Group>
      <PolicyDialog title={t('publish')} opened={isPublishing} onClose={() => setPublishing(false)}>
        <PublishForm
          current={current}
          change={() => policy}
          isTried
          onClose={() => setPublishing(false)}
          onDone={onClose}
        />
      </PolicyDialog>
    </Stack>
  );
};
