import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RuleEntry } from '../../features/reference/rule-entry.tsx';
import { RuleIndex } from '../../features/reference/rule-index.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { ReferenceLayout } from '../../ui/reference-layout.tsx';

const route = getRouteApi('/member/framed/rules');

export const RulesPage = () => {
  const { t } = useTranslation('reference');
  const { id }: { id?: string } = route.useSearch();
  const [query, setQuery] = useState('');
  usePageTitle(t('rules.title'));
  return (
    <ReferenceLayout
      title={t('rules.title')}
      text={t('rules.text')}
      searchLabel={t('rules.search')}
      query={query}
      onQuery={setQuery}
      list={<RuleIndex query={query} current={id} />}
    >
      <RuleEntry id={id} />
    </ReferenceLayout>
  );
};
