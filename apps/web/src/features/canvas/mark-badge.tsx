import { SeverityMark } from '../../vocabulary/severity-mark.tsx';
import type { ElementMark } from './element-mark.ts';
import styles from './nodes.module.css';

/** The worst finding of a component at its corner, with the number of findings when there are several. */
export const MarkBadge = ({ mark }: { mark: ElementMark }) => (
  <span className={styles.badge}>
    <SeverityMark severity={mark.severity} size={20} />
    {mark.count > 1 && <span className={styles.count}>{mark.count}</span>}
  </span>
);
