import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnalysisEntry } from '../../features/guides/analysis-entry.tsx';
import { AnalysisIndex } from '../../features/guides/analysis-index.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { ReferenceLayout } from '../../ui/reference-layout.tsx';

const route = getRouteApi('/member/framed/analyses');

export const AnalysesPage = () => {
  const { t } = useTranslation('guides');
  const { id }: { id?: string } = route.useSearch();
  const [query, setQuery] = useState('');
  usePageTitle(t('analyses.title'));
  return (
    <ReferenceLayout
      title={t('analyses.title')}
      text={t('analyses.text')}
      searchLabel={t('analyses.search')}
      query={query}
      onQuery={setQuery}
      list={<AnalysisIndex query={query} current={id} />}
    >
      <AnalysisEntry id={id} />
    </ReferenceLayout>
  );
};
