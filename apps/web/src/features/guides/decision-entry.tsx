import { Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { type Decision, decisions, recommend } from '@spandrel/guides';
import { IconBook2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DecisionOption } from './decision-option.tsx';
import { entryNames } from './entry-names.ts';
import styles from './guides.module.css';
import { TargetLink } from './target-link.tsx';

/** A decision helper: a few requirements in, a ranking with reasons out. Nothing is stored. */
export const DecisionEntry = ({ id }: { id: string | undefined }) => {
  const { t } = useTranslation('guides');
  const decision = decisions.find((each) => each.id === id);
  if (decision) return <DecisionPage key={decision.id} decision={decision} />;
  return (
    <EmptyState
      icon={<IconBook2 size={32} stroke={1.5} />}
      title={id === undefined ? t('decisions') : t('unknown', { id })}
    >
      {t('choose')}
    </EmptyState>
  );
};

const DecisionPage = ({ decision }: { decision: Decision }) => {
  const { t } = useTranslation('guides');
  const localized = useLocalized();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const answered = Object.keys(answers).length;
  const ranking = recommend(decision, answers);
  return (
    <div>
      <Title order={2} fz="xl">
        {localized(decision.title)}
      </Title>
      <Text mt={4} mb="md">
        {t('decide.text')}{' '}
        <TargetLink to="/guides" id={decision.guide}>
          {localized(entryNames.guide(decision.guide))}
        </TargetLink>
      </Text>
      <Stack gap="md" mb="xl">
        {decision.questions.map((question) => (
          <Radio.Group
            key={question.id}
            label={localized(question.text)}
            value={answers[question.id] ?? ''}
            onChange={(choice) => setAnswers({ ...answers, [question.id]: choice })}
          >
            <Group gap="md" mt={6}>
              {question.choices.map(({ id, label }) => (
                <Radio key={id} value={id} label={localized(label)} />
              ))}
            </Group>
          </Radio.Group>
        ))}
      </Stack>
      <Group justify="space-between" mb="xs">
        <Title order={3}>
          {t('decide.ranking')}{' '}
          <Text span size="sm" c="dimmed">
            {t('decide.answered', { count: answered, of: decision.questions.length })}
          </Text>
        </Title>
        <Button variant="default" size="xs" disabled={answered === 0} onClick={() => setAnswers({})}>
          {t('decide.clear')}
        </Button>
      </Group>
      <ol className={styles.options} aria-live="polite">
        {ranking.map((recommendation, place) => (
          <DecisionOption
            key={recommendation.option}
            decision={decision}
            recommendation={recommendation}
            best={place === 0 && answered > 0 && recommendation.possible}
          />
        ))}
      </ol>
    </div>
  );
};
