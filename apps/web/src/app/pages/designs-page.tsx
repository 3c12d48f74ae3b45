import { Button, CloseButton, Container, Group, SegmentedControl, Stack, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import type { DesignDetail } from '@spandrel/contract';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DesignSearch, designsQuery } from '../../features/designs/design-queries.ts';
import { DesignTable } from '../../features/designs/design-table.tsx';
import { NewDesignDialog, type NewDesignWay } from '../../features/designs/new-design-dialog.tsx';
import { NoDesigns } from '../../features/designs/no-designs.tsx';
import { useMay } from '../../session.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import { Pager } from '../../ui/pager.tsx';
import { QueryView } from '../../ui/query-view.tsx';

const route = getRouteApi('/member/framed/');

export const DesignsPage = () => {
  const { t } = useTranslation('designs');
  const { t: app } = useTranslation();
  const mayEdit = useMay('edit');
  const search: DesignSearch = route.useSearch();
  const filter = { query: search.query ?? '', archived: search.archived ?? false, page: search.page ?? 1 };
  const navigate = route.useNavigate();
  const designs = useQuery(designsQuery(filter));
  const [way, setWay] = useState<NewDesignWay | null>(null);
  const [text, setText] = useState(filter.query);
  usePageTitle(t('title'));

  const find = useDebouncedCallback((query: string) => {
    void navigate({
      search: ({ archived }: DesignSearch) => ({ archived, query: query.trim() || undefined }),
      replace: true,
    });
  }, 250);
  const type = (value: string) => {
    setText(value);
    find(value);
  };
  const open = (design: DesignDetail) => void navigate({ to: '/designs/$id', params: { id: design.id } });

  return (
    <Container size="lg" py="lg">
      <Stack gap="md">
        <Group justify="space-between">
          <Title order={1}>{t('title')}</Title>
          {mayEdit && (
            <Button leftSection={<IconPlus size={16} />} onClick={() => setWay('blank')}>
              {t('new')}
            </Button>
          )}
        </Group>
        <Group justify="space-between" gap="sm">
          <SegmentedControl
            aria-label={t('show')}
            value={filter.archived ? 'archived' : 'active'}
            data={[
              { value: 'active', label: t('active') },
              { value: 'archived', label: t('archived') },
            ]}
            onChange={(value) =>
              void navigate({
                search: ({ query }: DesignSearch) => ({ query, archived: value === 'archived' ? true : undefined }),
              })
            }
          />
          <TextInput
            type="search"
            w={280}
            aria-label={t('search')}
            placeholder={t('search')}
            leftSection={<IconSearch size={15} />}
            rightSection={
              text && <CloseButton size="sm" aria-label={app('actions.clearSearch')} onClick={() => type('')} />
            }
            value={text}
            onChange={(event) => type(event.currentTarget.value)}
          />
        </Group>
        <QueryView query={designs}>
          {(data) =>
            data.total === 0 ? (
              <NoDesigns filter={filter} mayEdit={mayEdit} onNew={setWay} onCreated={open} />
            ) : (
              <>
                <DesignTable designs={data.items} />
                <Pager {...data} onPage={(page) => void navigate({ search: (previous) => ({ ...previous, page }) })} />
              </>
            )
          }
        </QueryView>
      </Stack>
      <NewDesignDialog way={way} onWay={setWay} onClose={() => setWay(null)} onCreated={open} />
    </Container>
  );
};
