import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreateDesign } from '../../features/designs/use-create-design.ts';
import { GuideEntry } from '../../features/guides/guide-entry.tsx';
import { GuideIndex } from '../../features/guides/guide-index.tsx';
import { useMay } from '../../session.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import { ReferenceLayout } from '../../ui/reference-layout.tsx';

const route = getRouteApi('/member/framed/guides');

export const GuidesPage = () => {
  const { t } = useTranslation('guides');
  const { id }: { id?: string } = route.useSearch();
  const navigate = route.useNavigate();
  const mayEdit = useMay('edit');
  const create = useCreateDesign((design) => void navigate({ to: '/designs/$id', params: { id: design.id } }));
  const [query, setQuery] = useState('');
  usePageTitle(t('title'));
  return (
    <ReferenceLayout
      title={t('title')}
      text={t('text')}
      searchLabel={t('search')}
      query={query}
      onQuery={setQuery}
      list={<GuideIndex query={query} current={id} />}
    >
      <GuideEntry
        id={id}
        onOpen={mayEdit ? (text) => create.mutate({ from: 'file', text, filename: `${id}.spandrel.yaml` }) : undefined}
        opening={create.isPending}
      />
    </ReferenceLayout>
  );
};
