import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecisionEntry } from '../../features/guides/decision-entry.tsx';
import { GuideIndex } from '../../features/guides/guide-index.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { ReferenceLayout } from '../../ui/reference-layout.tsx';

const route = getRouteApi('/member/framed/decisions');

export const DecisionsPage = () => {
  const { t } = useTranslation('guides');
  const { id }: { id?: string } = route.useSearch();
  const [query, setQuery] = useState('');
  usePageTitle(t('decisions'));
  return (
    <ReferenceLayout
      title={t('title')}
      text={t('text')}
      searchLabel={t('search')}
      query={query}
      onQuery={setQuery}
      list={<GuideIndex query={query} current={id} />}
    >
      <DecisionEntry id={id} />
    </ReferenceLayout>
  );
};
