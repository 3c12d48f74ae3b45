import type { LocalizedFinding } from '@spandrel/rules';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingHead } from './finding-head.tsx';
import styles from './verdict.module.css';

/** What one rule says in many places, as one row that opens. */
export const FindingBundle = ({
  findings,
  holdsAttention,
  children,
}: {
  findings: readonly [LocalizedFinding, ...LocalizedFinding[]];
  /** Whether one of its findings is open or about what is selected: then the row stays open. */
  holdsAttention: boolean;
  children: ReactNode;
}) => {
  const { t } = useTranslation('verdict');
  const [isUnfolded, setUnfolded] = useState(false);
  const isOpen = isUnfolded || holdsAttention;
  const [{ severity, title }] = findings;
  const points = findings.reduce((sum, { pointsLost }) => sum + pointsLost, 0);
  return (
    <li className={styles.bundle} data-open={isOpen}>
      <FindingHead
        severity={severity}
        title={title}
        text={t('places', { count: findings.length })}
        points={points}
        isOpen={isOpen}
        onToggle={() => setUnfolded(!isOpen)}
      />
      {isOpen && <ul className={styles.bundled}>{children}</ul>}
    </li>
  );
};
