import { Button, Container, Group } from '@mantine/core';
import { IconCloudOff, IconMoodSad } from '@tabler/icons-react';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiFailure } from '../../api.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageUnavailable } from '../page-loading.ts';

/** What a page shows when loading it failed, or when it stopped with a fault. */
export const CrashPage = ({ error, reset }: ErrorComponentProps) => {
  const { t } = useTranslation();
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  if (error instanceof ApiFailure) {
    return (
      <Container size="sm" py="xl">
        <ErrorState error={error} onRetry={retry} />
      </Container>
    );
  }
  if (error instanceof PageUnavailable) {
    return (
      <EmptyState
        icon={<IconCloudOff size={36} stroke={1.5} />}
        title={t('failure.unavailableTitle')}
        order={1}
        actions={
          <Button mt="sm" onClick={() => window.location.reload()}>
            {t('actions.reload')}
          </Button>
        }
      >
        {t('failure.unavailableText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconMoodSad size={36} stroke={1.5} />}
      title={t('failure.crashTitle')}
      order={1}
      actions={
        <Group mt="sm">
          <Button onClick={() => window.location.reload()}>{t('actions.reload')}</Button>
          <Button variant="default" component={Link} to="/">
            {t('actions.home')}
          </Button>
        </Group>
      }
    >
      {t('failure.crashText')}
    </EmptyState>
  );
};
