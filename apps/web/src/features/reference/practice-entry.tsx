import { Anchor, Text, Title } from '@mantine/core';
import { practiceAnswerNames, principleNames } from '@spandrel/model';
import { findPractice, type PracticeQuestion, topics } from '@spandrel/rules';
import { IconClipboardCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

/** The page of one practice question; without an id, an invitation to choose. */
export const PracticeEntry = ({ id }: { id: string | undefined }) => {
  const { t } = useTranslation('reference');
  const question = id === undefined ? undefined : findPractice(id);
  if (question) return <PracticePage question={question} />;
  return (
    <EmptyState
      icon={<IconClipboardCheck size={32} stroke={1.5} />}
      title={id === undefined ? t('practices.title') : t('practices.unknown', { id })}
    >
      {t('practices.choose')}
    </EmptyState>
  );
};

const PracticePage = ({ question }: { question: PracticeQuestion }) => {
  const { t } = useTranslation('reference');
  const localized = useLocalized();
  const { id, principle, topic, references } = question;
  const takes = (answer: 'documented' | 'tested') =>
    t('practices.takes', { answer: localized(practiceAnswerNames[answer]) });
  return (
    <div>
      <Text size="sm" c="dimmed">
        {localized(principleNames[principle])} · {localized(topics[topic].name)} · <code>{id}</code>
      </Text>
      <Title order={2} fz="xl" mb="md">
        {localized(question.question)}
      </Title>
      <Part title={t('practices.why')}>{localized(question.why)}</Part>
      <Part title={takes('documented')}>{localized(question.documented)}</Part>
      <Part title={takes('tested')}>{localized(question.tested)}</Part>
      <Part title={t('practices.cost')}>{t('practices.costText')}</Part>
      <Part title={t('practices.sources')}>
        {references.map(({ title, url }) => (
          <Anchor key={url} href={url} target="_blank" rel="noreferrer" inherit display="block">
            {title}
          </Anchor>
        ))}
      </Part>
    </div>
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <Title order={3} mt="lg" mb={4}>
      {title}
    </Title>
    <Text component="div">{children}</Text>
  </section>
);
