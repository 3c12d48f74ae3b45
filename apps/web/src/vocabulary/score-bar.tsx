import type { Band } from '@spandrel/model';
import styles from './score-bar.module.css';

/** A 0–100 bar; decorative, the number and the band stand beside it. */
export const ScoreBar = ({ value, band }: { value: number; band: Band }) => (
  <span className={styles.track} aria-hidden="true">
    <span className={styles.fill} data-band={band} style={{ width: `${band === 'unassessed' ? 0 : value}%` }} />
  </span>
);
