import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconCloudUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './save-state-line.module.css';
import type { SaveState } from './use-review-draft.ts';

const icons = { saved: IconCloudCheck, saving: IconCloudUp, failed: IconAlertTriangle } as const;

/** Whether what is written has reached the server. */
export const SaveStateLine = ({ state, onRetry }: { state: SaveState; onRetry: () => void }) => {
  const { t } = useTranslation('reviews');
  const { t: app } = useTranslation();
  const Icon = icons[state];
  return (
    <Group gap={6} role="status" className={styles.line} data-state={state}>
      <Icon size={15} aria-hidden="true" />
      <Text size="xs">{t(`mine.state.${state}`)}</Text>
      {state === 'failed' && (
        <Button size="compact-sm" fz="xs" variant="default" onClick={onRetry}>
          {app('actions.retry')}
        </Button>
      )}
    </Group>
  );
};
