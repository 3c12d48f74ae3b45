import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './proof.module.css';

/** One number of a proof, which opens to where it comes from. */
export const Figure = ({
  label,
  value,
  note,
  children,
}: {
  label: string;
  value: string;
  note?: ReactNode;
  children: ReactNode;
}) => (
  <details className={styles.figure}>
    <summary>
      <span className={styles.figureLabel}>{label}</span>
      <span className={styles.figureValue}>
        {value}
        {note && <span className={styles.note}>{note}</span>}
      </span>
      <IconChevronRight size={14} className={styles.chevron} aria-hidden="true" />
    </summary>
    <div className={styles.figureBody}>{children}</div>
  </details>
);
