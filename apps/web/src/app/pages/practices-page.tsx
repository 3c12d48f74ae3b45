import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PracticeEntry } from '../../features/reference/practice-entry.tsx';
import { PracticeIndex } from '../../features/reference/practice-index.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { ReferenceLayout } from '../../ui/reference-layout.tsx';

const route = getRouteApi('/member/framed/practices');

/** The practice questions to read. */
export const PracticesPage = () => {
  const { t } = useTranslation('reference');
  const { id }: { id?: string } = route.useSearch();
  const [query, setQuery] = useState('');
  usePageTitle(t('practices.title'));
  return (
    <ReferenceLayout
      title={t('practices.title')}
      text={t('practices.text')}
      searchLabel={t('practices.search')}
      query={query}
      onQuery={setQuery}
      list={<PracticeIndex query={query} current={id} />}
    >
      <PracticeEntry id={id} />
    </ReferenceLayout>
  );
};
