import { Text } from '@mantine/core';
import { type Locale, principleNames, principles } from '@spandrel/model';
import { type PracticeQuestion, practices, topics, topicsOf } from '@spandrel/rules';
import { useTranslation } from 'react-i18next';
import { useLocale, useLocalized } from '../../i18n/index.ts';
import { IndexGroup } from '../../ui/index-group.tsx';

const matches = ({ id, question, topic }: PracticeQuestion, query: string, locale: Locale) =>
  [id, question[locale], topics[topic].name[locale]].some((text) => text.toLowerCase().includes(query));

/** The practice questions by principle, those of a topic together, found by their words, topic or id. */
export const PracticeIndex = ({ query, current }: { query: string; current: string | undefined }) => {
  const { t } = useTranslation('reference');
  const locale = useLocale();
  const localized = useLocalized();
  const found = practices.filter((question) => matches(question, query.trim().toLowerCase(), locale));
  return (
    <>
      <Text size="xs" c="dimmed" px={8} role="status">
        {found.length > 0 ? t('practices.count', { count: found.length }) : t('practices.none', { query })}
      </Text>
      {principles.map((principle) => (
        <IndexGroup
          key={principle}
          title={localized(principleNames[principle])}
          to="/practices"
          current={current}
          entries={topicsOf(principle)
            .flatMap((topic) => found.filter((question) => question.topic === topic))
            .map(({ id, question }) => ({ id, title: localized(question) }))}
        />
      ))}
    </>
  );
};
