import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './verdict.module.css';

/** One row for all questions without an answer; it leads to them. */
export const UnansweredQuestions = ({
  count,
  total,
  onAnswer,
}: {
  count: number;
  total: number;
  onAnswer: () => void;
}) => {
  const { t } = useTranslation('verdict');
  if (count === 0) return null;
  return (
    <section className={styles.group}>
      <h2>
        {t('questions')} <span className={styles.groupCount}>{count}</span>
      </h2>
      <div className={styles.list}>
        <button type="button" className={styles.gap} onClick={onAnswer}>
          <span className={styles.findingWords}>
            <span className={styles.findingTitle}>{t('questionsWaiting', { count, total })}</span>
            <span className={styles.findingMessage}>{t('questionsText')}</span>
          </span>
          <IconArrowRight size={14} aria-hidden="true" />
        </button>
      </div>
    </section>
  );
};
