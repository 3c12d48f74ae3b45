import { Button, Container, Group, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHistory, IconPencil, IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { designQuery } from '../../features/designs/design-queries.ts';
import { ReportMenu } from '../../features/reports/report-menu.tsx';
import { SubmitVersionDialog } from '../../features/versions/submit-version-dialog.tsx';
import { versionsQuery } from '../../features/versions/version-queries.ts';
import { VersionTable } from '../../features/versions/version-table.tsx';
import { useMay } from '../../session.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { Pager } from '../../ui/pager.tsx';
import { QueryView } from '../../ui/query-view.tsx';

const route = getRouteApi('/member/framed/designs/$id/versions');

export const VersionsPage = () => {
  const { t } = useTranslation('versions');
  const { t: app } = useTranslation();
  const { id } = route.useParams();
  const navigate = useNavigate();
  const mayEdit = useMay('edit');
  const [page, setPage] = useState(1);
  const design = useQuery(designQuery(id));
  const versions = useQuery(versionsQuery(id, page));
  const [submitting, dialog] = useDisclosure(false);
  const name = design.data?.name;
  usePageTitle(name ? t('titleOf', { name }) : t('title'));

  const submitButton = mayEdit && design.data?.archivedAt === null && (
    <Button leftSection={<IconSend size={16} />} onClick={dialog.open}>
      {t('submit')}
    </Button>
  );
  if (design.isError) {
    return (
      <Container size="md" py="lg">
        <ErrorState error={design.error} onRetry={() => void design.refetch()} />
      </Container>
    );
  }
  return (
    <Container size="lg" py="lg">
      <Stack gap="md">
        <Breadcrumb label={app('breadcrumb')}>
          <Link to="/">{app('nav.designs')}</Link>
          {name && (
            <Link to="/designs/$id" params={{ id }}>
              {name}
            </Link>
          )}
        </Breadcrumb>
        <Group justify="space-between">
          <Title order={1}>{t('title')}</Title>
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconPencil size={16} />}
              renderRoot={(props) => <Link {...props} to="/designs/$id" params={{ id }} />}
            >
              {mayEdit ? t('openEditor') : t('openDrawing')}
            </Button>
            {submitButton}
          </Group>
        </Group>
        <QueryView query={versions}>
          {(data) =>
            data.total === 0 ? (
              <EmptyState icon={<IconHistory size={32} stroke={1.5} />} title={t('empty.title')}>
                {t('empty.text')}
              </EmptyState>
            ) : (
              <>
                <VersionTable
                  versions={data.items}
                  actions={(version) => (
                    <ReportMenu
                      source={{ version: version.id }}
                      label={t('version', { number: version.number })}
                      size="xs"
                    />
                  )}
                />
                <Pager {...data} onPage={setPage} />
              </>
            )
          }
        </QueryView>
      </Stack>
      <SubmitVersionDialog
        designId={id}
        opened={submitting}
        onClose={dialog.close}
        onFrozen={(version) => void navigate({ to: '/versions/$id', params: { id: version.id } })}
      />
    </Container>
  );
};
