import type { LocalizedFinding } from '@spandrel/rules';
import { useTranslation } from 'react-i18next';
import { SeverityMark } from '../../vocabulary/severity-mark.tsx';
import styles from './verdict.module.css';

const shownAtMost = 4;

/** The findings of one element, short, for the card that appears when the pointer rests on it. */
export const ElementFindings = ({ findings }: { findings: readonly LocalizedFinding[] }) => {
  const { t } = useTranslation('verdict');
  const rest = findings.length - shownAtMost;
  return (
    <ul className={styles.brief}>
      {findings.slice(0, shownAtMost).map((finding) => (
        <li key={finding.id}>
          <SeverityMark severity={finding.severity} size={16} />
          <span>{finding.message}</span>
        </li>
      ))}
      {rest > 0 && <li className={styles.quiet}>{t('more', { count: rest })}</li>}
    </ul>
  );
};
