import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import type { VersionDetail, VersionReview } from '@spandrel/contract';
import { type Decision, principleNames, principles } from '@spandrel/model';
import { IconCheck, IconPencilExclamation } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api.ts';
import { useFormats } from '../../i18n/format.ts';
import { useLocalized } from '../../i18n/index.ts';
import { notifyDone } from '../../ui/notify.ts';
import { PrincipleScore } from './principle-score.tsx';
import { SaveStateLine } from './save-state-line.tsx';
import { useReviewDraft } from './use-review-draft.ts';

interface Props {
  version: VersionDetail;
  /** What was saved before, if anything. */
  review: VersionReview | undefined;
}

/** The own review: five rubric scores, a summary, and the decision. */
export const MyReview = ({ version, review }: Props) => {
  const { t } = useTranslation('reviews');
  const { t: word } = useTranslation('vocabulary');
  const localized = useLocalized();
  const formats = useFormats();
  const queryClient = useQueryClient();
  const { draft, state, change, saveNow } = useReviewDraft(version.id, {
    scores: review?.scores ?? {},
    summary: review?.summary ?? '',
  });
  const missing = principles.filter((principle) => draft.scores[principle] === undefined);

  const decide = useMutation({
    mutationFn: async (decision: Decision) => {
      if (state !== 'saved') await saveNow();
      return unwrap(api.decideReview({ params: { id: version.id }, body: { decision } }));
    },
    onSuccess: async (_, decision) => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['reviews', version.id] }),
        queryClient.invalidateQueries({ queryKey: ['version', version.id] }),
        queryClient.invalidateQueries({ queryKey: ['versions', version.designId] }),
        queryClient.invalidateQueries({ queryKey: ['designs'] }),
      ]);
      notifyDone(t(`mine.decidedDone.${decision}`));
    },
  });
  const decisionButton = { size: 'sm', disabled: missing.length > 0 || decide.isPending } as const;

  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('mine.text')}
      </Text>
      <SaveStateLine state={state} onRetry={() => void saveNow().catch(() => undefined)} />
      <div>
        {principles.map((principle) => (
          <PrincipleScore
            key={principle}
            principle={principle}
            engine={version.verdict.score.principles[principle]}
            given={draft.scores[principle]}
            onChange={(given) => change({ ...draft, scores: { ...draft.scores, [principle]: given } })}
          />
        ))}
      </div>
      <Textarea
        label={t('mine.summary')}
        placeholder={t('mine.summaryPlaceholder')}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={8000}
        value={draft.summary ?? ''}
        onChange={(event) => change({ ...draft, summary: event.currentTarget.value })}
      />
      {missing.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('mine.missing', {
            principles: formats.list(missing.map((principle) => localized(principleNames[principle]))),
          })}
        </Text>
      )}
      {review?.decision && review.decidedAt && (
        <Text size="sm" fw={600}>
          {t('mine.decided', {
            decision: word(`decision.${review.decision}`),
            date: formats.dateTime(review.decidedAt),
          })}
        </Text>
      )}
      <Group gap="xs" grow>
        <Button
          {...decisionButton}
          leftSection={<IconCheck size={16} />}
          loading={decide.isPending && decide.variables === 'approve'}
          onClick={() => decide.mutate('approve')}
        >
          {t('mine.approve')}
        </Button>
        <Button
          {...decisionButton}
          variant="default"
          leftSection={<IconPencilExclamation size={16} />}
          loading={decide.isPending && decide.variables === 'request-changes'}
          onClick={() => decide.mutate('request-changes')}
        >
          {t('mine.requestChanges')}
        </Button>
      </Group>
    </Stack>
  );
};
