import { Button, Group, Modal, Progress } from '@mantine/core';
import type { Design, DesignEdit } from '@spandrel/model';
import type { WorkspacePolicy } from '@spandrel/rules';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './remedies.module.css';
import type { Remedy } from './remedy.ts';
import { TrialView } from './trial-view.tsx';
import { useTrial } from './use-trial.ts';

interface Props {
  design: Design;
  policy: WorkspacePolicy;
  onAccept: (edits: readonly DesignEdit[]) => void;
  onClose: () => void;
}

/** Shows what a remedy would change before anybody decides on it. */
export const TryFixDialog = ({ remedy, ...props }: Props & { remedy: Remedy | null }) => {
  const { t } = useTranslation('remedies');
  const { t: app } = useTranslation();
  return (
    <Modal
      opened={remedy !== null}
      onClose={props.onClose}
      title={t('title')}
      size="xl"
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      {remedy && <TryFix remedy={remedy} {...props} />}
    </Modal>
  );
};

const TryFix = ({ remedy, design, policy, onAccept, onClose }: Props & { remedy: Remedy }) => {
  const { t } = useTranslation('remedies');
  const { t: app } = useTranslation();
  const { trial, progress, failure } = useTrial(design, policy, remedy);
  return (
    <>
      <p className={styles.about}>{remedy.title}</p>
      {!trial && !failure && (
        <div className={styles.waiting} role="status">
          <p className={styles.quiet}>{t('trying')}</p>
          <Progress value={10 + 90 * progress} animated aria-label={t('trying')} />
        </div>
      )}
      {failure && (
        <p className={styles.failure} role="alert">
          <IconAlertTriangle size={16} aria-hidden="true" /> {t('failure', { reason: failure })}
        </p>
      )}
      {trial && <TrialView trial={trial} design={design} ownRules={policy.ownRules} />}
      <Group justify="flex-end" className={styles.decision ?? ''}>
        <Button variant="default" onClick={onClose}>
          {app('actions.cancel')}
        </Button>
        <Button
          disabled={!trial?.ok}
          onClick={() => {
            onAccept(remedy.edits);
            onClose();
          }}
        >
          {t('accept')}
        </Button>
      </Group>
    </>
  );
};
