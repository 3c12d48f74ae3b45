import { type Severity, severityNames } from '@spandrel/model';
import { useLocalized } from '../i18n/index.ts';
import styles from './badges.module.css';
import { SeverityMark } from './severity-mark.tsx';

/** A severity by its mark and its name. */
export const SeverityBadge = ({ severity }: { severity: Severity }) => {
  const localized = useLocalized();
  return (
    <span className={styles.badge} data-severity={severity}>
      <SeverityMark severity={severity} size={15} />
      {localized(severityNames[severity])}
    </span>
  );
};
