import { Text } from '@mantine/core';
import type { LocalizedVerdict } from '@spandrel/rules';
import { useTranslation } from 'react-i18next';
import styles from './findings-panel.module.css';

interface Props {
  verdict: LocalizedVerdict;
  onSelect: (elements: readonly string[]) => void;
}

/** What the engine could not judge, and why: facts the drawing does not state, and rules that failed to run. */
export const NotAssessedList = ({ verdict, onSelect }: Props) => {
  const { t } = useTranslation('reviews');
  return (
    <>
      {verdict.notAssessed.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {t('findings.notAssessed', { count: verdict.notAssessed.length })}
          </summary>
          <ul className={styles.gaps}>
            {verdict.notAssessed.map((gap) => (
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
