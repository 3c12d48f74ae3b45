import { Button } from '@mantine/core';
import type { FlowProof } from '@spandrel/model';
import { IconPencil, IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './flows.module.css';

interface Props {
  proof: FlowProof | undefined;
  isShown: boolean;
  onShowPath: () => void;
  /** Null for somebody who may not edit. */
  onEdit: (() => void) | null;
}

/** What can be done with a flow, in the list as well as beside its proof. */
export const FlowActions = ({ proof, isShown, onShowPath, onEdit }: Props) => {
  const { t } = useTranslation('flows');
  return (
    <div className={styles.actions}>
      <Button
        size="compact-xs"
        variant={isShown ? 'filled' : 'default'}
        aria-pressed={isShown}
        disabled={!proof?.reachable}
        leftSection={<IconRoute size={14} aria-hidden="true" />}
        onClick={onShowPath}
      >
        {t('showPath')}
      </Button>
      {onEdit && (
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPencil size={14} aria-hidden="true" />}
          onClick={onEdit}
        >
          {t('edit')}
        </Button>
      )}
    </div>
  );
};
