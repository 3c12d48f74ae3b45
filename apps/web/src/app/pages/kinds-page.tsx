import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KindEntry } from '../../features/reference/kind-entry.tsx';
import { KindIndex } from '../../features/reference/kind-index.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { ReferenceLayout } from '../../ui/reference-layout.tsx';

const route = getRouteApi('/member/framed/kinds');

export const KindsPage = () => {
  const { t } = useTranslation('reference');
  const { id }: { id?: string } = route.useSearch();
  const [query, setQuery] = useState('');
  usePageTitle(t('kinds.title'));
  return (
    <ReferenceLayout
      title={t('kinds.title')}
      text={t('kinds.text')}
      searchLabel={t('kinds.search')}
      query={query}
      onQuery={setQuery}
      list={<KindIndex query={query} current={id} />}
    >
      <KindEntry id={id} />
    </ReferenceLayout>
  );
};
