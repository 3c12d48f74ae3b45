import { type Severity, severityNames } from '@spandrel/model';
import { useLocalized } from '../i18n/index.ts';
import styles from './badges.module.css';

/** Outlines that tell the severities apart without colour: octagon, triangle, diamond, circle, ring. */
const outlines: Readonly<Record<Severity, string>> = {
  critical: 'M4.7 1h6.6L15 4.7v6.6L11.3 15H4.7L1 11.3V4.7Z',
  high: 'M8 1.2 15.4 14.5H.6Z',
  medium: 'M8 .8 15.2 8 8 15.2.8 8Z',
  low: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z',
  info: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 2.4a4.1 4.1 0 1 0 0 8.2 4.1 4.1 0 0 0 0-8.2Z',
};

/** The severity as a shape alone; give the name beside it or as a label. */
export const SeverityShape = ({ severity, size = 12 }: { severity: Severity; size?: number }) => (
  <svg
    viewBox="0 0 16 16"
    width={size}
    height={size}
    className={styles.severityShape}
    data-severity={severity}
    aria-hidden="true"
  >
    <path d={outlines[severity]} fill="currentColor" fillRule="evenodd" />
  </svg>
);

export const SeverityBadge = ({ severity }: { severity: Severity }) => {
  const localized = useLocalized();
  return (
    <span className={styles.badge} data-severity={severity}>
      <SeverityShape severity={severity} size={10} />
      {localized(severityNames[severity])}
    </span>
  );
};
