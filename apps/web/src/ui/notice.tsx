import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface Props {
  icon: ReactNode;
  title?: string;
  children: ReactNode;
}

/** Something to know while reading: set apart by a bar and an icon, on the page's own ground so that links keep their contrast. */
export const Notice = ({ icon, title, children }: Props) => (
  <div role="note" className={styles.notice}>
    <span className={styles.icon} aria-hidden="true">
      {icon}
    </span>
    <div className={styles.text}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  </div>
);
