import { severityLetters } from '@spandrel/drawing';
import type { Severity } from '@spandrel/model';
import { useLocale } from '../i18n/index.ts';
import styles from './severity-mark.module.css';

/** The marks of the report's drawing: octagon, diamond, square, disc and ring. */
const outlines: Readonly<Record<Severity, string>> = {
  critical: 'M7.9 2.5h8.2l5.4 5.4v8.2l-5.4 5.4H7.9l-5.4-5.4V7.9Z',
  high: 'M12 .5 23.5 12 12 23.5.5 12Z',
  medium: 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Z',
  low: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19Z',
  info: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19Z',
};

/** A severity as shape and letter, for places too small for its name; decorative, say it in words beside or as a label. */
export const SeverityMark = ({ severity, size = 18 }: { severity: Severity; size?: number }) => {
  const locale = useLocale();
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      className={styles.mark}
      data-severity={severity}
      aria-hidden="true"
    >
      <path d={outlines[severity]} />
      <text x="12" y="16.4" textAnchor="middle">
        {severityLetters[severity][locale]}
      </text>
    </svg>
  );
};
