import { Button } from '@mantine/core';
import type { Flow, FlowProof } from '@spandrel/model';
import { IconArrowNarrowRight, IconPencil, IconPlugConnectedX, IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FlowFacts } from './flow-facts.tsx';
import { FlowRequirements } from './flow-requirements.tsx';
import styles from './flows.module.css';

/** One flow with its proof. */
export const FlowItem = ({
  flow,
  proof,
  isShown,
  nameOf,
  onShowPath,
  onEdit,
}: {
  flow: Flow;
  proof: FlowProof | undefined;
  /** Whether its path is highlighted on the canvas. */
  isShown: boolean;
  nameOf: (id: string) => string;
  onShowPath: () => void;
  onEdit: (() => void) | null;
}) => {
  const { t } = useTranslation('flows');
  const isCut = proof?.reachable === false;
  return (
    <li className={styles.flow} data-shown={isShown} data-cut={isCut}>
      <h2 className={styles.title}>{flow.name ?? flow.id}</h2>
      <p className={styles.ends}>
        {nameOf(flow.from)}
        <IconArrowNarrowRight size={16} role="img" aria-label={t('to')} />
        {nameOf(flow.to)}
      </p>
      {isCut && (
        <p className={styles.cut}>
          <IconPlugConnectedX size={15} aria-hidden="true" /> {t('unreachable')}
        </p>
      )}
      {proof?.reachable && <FlowFacts proof={proof} nameOf={nameOf} />}
      <FlowRequirements flow={flow} proof={proof} />
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
    </li>
  );
};
