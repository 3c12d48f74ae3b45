import { Tooltip } from '@mantine/core';
import { IconCloudCheck, IconCloudOff, IconCloudUp, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './collaboration.module.css';
import type { SaveState } from './save-state.ts';

const icons = {
  connecting: IconCloudUp,
  saved: IconCloudCheck,
  saving: IconCloudUp,
  offline: IconCloudOff,
  'offline-unsaved': IconCloudOff,
  refused: IconLock,
} as const satisfies Readonly<Record<SaveState, unknown>>;

/** Where the own edits are: on the server, on their way, or only in this tab. */
export const SaveIndicator = ({ state }: { state: SaveState }) => {
  const { t } = useTranslation('collaboration');
  const Icon = icons[state];
  return (
    <Tooltip label={t(`saveHelp.${state}`)} multiline w={260}>
      <span className={styles.save} data-state={state} role="status">
        <Icon size={16} stroke={1.8} aria-hidden="true" />
        {t(`save.${state}`)}
      </span>
    </Tooltip>
  );
};
