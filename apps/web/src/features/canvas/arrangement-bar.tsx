import { Button } from '@mantine/core';
import { Panel } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import styles from './canvas.module.css';

/** Asks whether the arrangement on screen, which is not stored yet, is taken over. */
export const ArrangementBar = ({ onAccept, onReject }: { onAccept: () => void; onReject: () => void }) => {
  const { t } = useTranslation('canvas');
  return (
    <Panel position="top-center">
      <div className={styles.bar} role="status">
        <span>{t('arrange.preview')}</span>
        <Button size="xs" data-autofocus onClick={onAccept}>
          {t('arrange.accept')}
        </Button>
        <Button size="xs" variant="default" onClick={onReject}>
          {t('arrange.reject')}
        </Button>
      </div>
    </Panel>
  );
};
