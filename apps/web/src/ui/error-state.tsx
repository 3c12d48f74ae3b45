import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { sentenceOfError } from '../api.ts';
import { useLocale } from '../i18n/index.ts';

/** A failed load, in words, with a way to try again. */
export const ErrorState = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const { t } = useTranslation();
  const locale = useLocale();
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
