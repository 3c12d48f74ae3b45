import { Text } from '@mantine/core';
import { decisions, guides, lectureSections } from '@spandrel/guides';
import type { Localized } from '@spandrel/model';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { IndexGroup } from '../../ui/index-group.tsx';

const sections = [1, 2, 3, 4] as const;

/** The guides by part of the lecture, and the decision helpers before them. */
export const GuideIndex = ({ query, current }: { query: string; current: string | undefined }) => {
  const { t } = useTranslation('guides');
  const localized = useLocalized();
  const wanted = query.trim().toLowerCase();
  const matches = (id: string, texts: readonly Localized[]) =>
    [id, ...texts.map(localized)].some((text) => text.toLowerCase().includes(wanted));
  const helpers = decisions.filter(({ id, title }) => matches(id, [title]));
  const found = guides.filter(({ id, title, summary }) => matches(id, [title, summary]));
  return (
    <>
      <Text size="xs" c="dimmed" px={8} role="status">
        {found.length + helpers.length > 0 ? t('count', { count: found.length }) : t('none', { query })}
      </Text>
      <IndexGroup
        title={t('decisions')}
        to="/decisions"
        current={current}
        entries={helpers.map(({ id, title }) => ({ id, title: localized(title) }))}
      />
      {sections.map((section) => (
        <IndexGroup
          key={section}
          title={localized(lectureSections[section])}
          to="/guides"
          current={current}
          entries={found
            .filter((guide) => guide.section === section)
            .map(({ id, title }) => ({ id, title: localized(title) }))}
        />
      ))}
    </>
  );
};
