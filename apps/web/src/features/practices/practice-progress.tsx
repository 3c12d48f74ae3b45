import styles from './practices.module.css';

/** How many questions are answered, in words and as a bar. */
export const PracticeProgress = ({
  answered,
  total,
  text,
}: {
  answered: number;
  total: number;
  text: (done: number, total: number) => string;
}) => (
  <span className={styles.progress}>
    <span className={styles.progressText}>{text(answered, total)}</span>
    <span className={styles.track} aria-hidden="true">
      <span style={{ width: `${total === 0 ? 0 : (100 * answered) / total}%` }} />
    </span>
  </span>
);
