import { VisuallyHidden } from '@mantine/core';
import { severityNames } from '@spandrel/model';
import type { LocalizedFinding } from '@spandrel/rules';
import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useLocalized } from '../../i18n/index.ts';
import { SeverityMark } from '../../vocabulary/severity-mark.tsx';
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
  const formats = useFormats();
  const localized = useLocalized();
  const [isUnfolded, setUnfolded] = useState(false);
  const isOpen = isUnfolded || holdsAttention;
  const [{ severity, title }] = findings;
  const points = findings.reduce((sum, { pointsLost }) => sum + pointsLost, 0);
  return (
    <li className={styles.bundle} data-open={isOpen}>
      <button type="button" className={styles.findingHead} aria-expanded={isOpen} onClick={() => setUnfolded(!isOpen)}>
        <SeverityMark severity={severity} />
        <span className={styles.findingWords}>
          <span className={styles.findingTitle}>
            <VisuallyHidden component="span">{localized(severityNames[severity])}: </VisuallyHidden>
            {title}
          </span>
          <span className={styles.findingMessage}>{t('places', { count: findings.length })}</span>
        </span>
        {points > 0 && (
          <span className={styles.points} title={t('pointsMeaning')}>
            {t('points', { value: formats.number(points, 1) })}
          </span>
        )}
        <IconChevronRight size={14} className={styles.chevron} aria-hidden="true" />
      </button>
      {isOpen && <ul className={styles.bundled}>{children}</ul>}
    </li>
  );
};
