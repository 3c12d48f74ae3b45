import { Text } from '@mantine/core';
import { type LocalizedVerdict, practices, splitGaps } from '@spandrel/rules';
import { useTranslation } from 'react-i18next';
import styles from './findings-panel.module.css';

interface Props {
  verdict: LocalizedVerdict;
  onSelect: (elements: readonly string[]) => void;
  /** Shows the answers to the practice questions. */
  onQuestions: () => void;
}

/** What the engine could not judge, and why: facts the drawing does not state, questions nobody answered, rules that failed. */
export const NotAssessedList = ({ verdict, onSelect, onQuestions }: Props) => {
  const { t } = useTranslation('reviews');
  const { drawing, questions } = splitGaps(verdict.notAssessed);
  return (
    <>
      {drawing.length > 0 && (
        <details>
          <summary className={styles.summary}>{t('findings.notAssessed', { count: drawing.length })}</summary>
          <ul className={styles.gaps}>
            {drawing.map((gap) => (
              <li key={`${gap.rule}@${gap.at.join('+')}`}>
                <button type="button" className={styles.gap} onClick={() => onSelect(gap.at)}>
                  <b>{gap.title}</b>
                  <br />
                  {gap.message}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {questions.length > 0 && (
        <button type="button" className={styles.gap} onClick={onQuestions}>
          <b>{t('findings.unanswered', { count: questions.length, total: practices.length })}</b>
          <br />
          {t('findings.showAnswers')}
        </button>
      )}
      {verdict.errors.length > 0 && (
        <details>
          <summary className={styles.summary}>{t('findings.errors', { count: verdict.errors.length })}</summary>
          {verdict.errors.map(({ rule, reason }) => (
            <Text key={rule} size="sm" mt={6}>
              <code>{rule}</code>: {reason}
            </Text>
          ))}
        </details>
      )}
    </>
  );
};
