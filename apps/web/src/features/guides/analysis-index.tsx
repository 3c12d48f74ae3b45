import { Text } from '@mantine/core';
import { analyses } from '@spandrel/guides';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { IndexGroup } from '../../ui/index-group.tsx';

/** The analyses, found by name, question or id. */
export const AnalysisIndex = ({ query, current }: { query: string; current: string | undefined }) => {
  const { t } = useTranslation('guides');
  const localized = useLocalized();
  const wanted = query.trim().toLowerCase();
  const found = analyses.filter(({ id, name, answers }) =>
    [id, localized(name), localized(answers)].some((text) => text.toLowerCase().includes(wanted)),
  );
  return (
    <>
      <Text size="xs" c="dimmed" px={8} role="status">
        {found.length > 0 ? t('analyses.count', { count: found.length }) : t('analyses.none', { query })}
      </Text>
      <IndexGroup
        title={t('analyses.title')}
        to="/analyses"
        current={current}
        entries={found.map(({ id, name }) => ({ id, title: localized(name) }))}
      />
    </>
  );
};
