import { Alert, Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './simulation.module.css';
import type { Job } from './use-job.ts';

/** How far a computation is, with the way to stop it; afterwards what became of it, with the way to start it again. */
export const JobStatus = ({ job, label }: { job: Job<unknown>; label: string }) => {
  const { t } = useTranslation('simulation');
  const { state, progress } = job;
  if (state === 'running') {
    const done = progress && progress.total > 0 ? progress.done / progress.total : 0;
    return (
      <div className={styles.job}>
        <Progress className={styles.progress ?? ''} value={100 * done} aria-label={label} />
        <span className={styles.note}>{progress ? t('progress', progress) : t('computing')}</span>
        <Button size="compact-xs" variant="default" onClick={job.cancel}>
          {t('cancel')}
        </Button>
      </div>
    );
  }
  if (state === 'done') return null;
  return (
    <div className={styles.job}>
      {state === 'failed' && (
        <Alert color="red" role="alert" py="xs">
          {t('failure', { reason: job.reason })}
        </Alert>
      )}
      {state === 'cancelled' && <span className={styles.note}>{t('cancelled')}</span>}
      <Button size="compact-xs" onClick={job.start}>
        {t(state === 'idle' ? 'compute' : 'again')}
      </Button>
    </div>
  );
};
