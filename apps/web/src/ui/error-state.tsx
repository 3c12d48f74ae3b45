import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconMapOff, IconRefresh } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { errorCodeOf, sentenceOfError } from '../api.ts';
import { useLocale } from '../i18n/index.ts';
import { EmptyState } from './empty-state.tsx';

/** A failed load, in words, with a way to try again; what does not exist offers the way back instead. */
export const ErrorState = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const { t } = useTranslation();
  const locale = useLocale();
  if (errorCodeOf(error) === 'not-found') return <Missing />;
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle size={18} />} title={t('failure.title')}>
      {sentenceOfError(error, locale)}
      {onRetry && (
        <Group mt="sm">
          <Button variant="default" leftSection={<IconRefresh size={16} />} onClick={onRetry}>
            {t('actions.retry')}
          </Button>
        </Group>
      )}
    </Alert>
  );
};

const Missing = () => {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={<IconMapOff size={32} stroke={1.5} />}
      title={t('notFound.title')}
      actions={
        <Button mt="sm" renderRoot={(props) => <Link {...props} to="/" />}>
          {t('actions.home')}
        </Button>
      }
    >
      {t('notFound.text')}
    </EmptyState>
  );
};
