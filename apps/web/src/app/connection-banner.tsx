import { IconPlugConnectedX, IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../connection.ts';
import styles from './connection-banner.module.css';

/** A quiet line across the top while the server cannot be reached. */
export const ConnectionBanner = () => {
  const { t } = useTranslation();
  const connection = useConnection();
  const Icon = connection === 'offline' ? IconWifiOff : IconPlugConnectedX;
  return (
    <div role="status">
      {connection !== 'online' && (
        <p className={styles.banner}>
          <Icon size={16} aria-hidden="true" />
          {t(`connection.${connection}`)}
        </p>
      )}
    </div>
  );
};
