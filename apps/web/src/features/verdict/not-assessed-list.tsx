import type { LocalizedNotAssessed } from '@spandrel/rules';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './verdict.module.css';

/** Checks that wait for a property; choosing one opens the property in the inspector. */
export const NotAssessedList = ({
  gaps,
  onFill,
}: {
  gaps: readonly LocalizedNotAssessed[];
  onFill: (id: string, property: string) => void;
}) => {
  const { t } = useTranslation('verdict');
  if (gaps.length === 0) return null;
  return (
    <details className={styles.group}>
      <summary>
        {t('notAssessed')} <span className={styles.groupCount}>{gaps.length}</span>
      </summary>
      <ul className={styles.list}>
        {gaps.map((gap) => (
          <li key={`${gap.rule} ${gap.at.join(' ')}`}>
            <button
              type="button"
              className={styles.gap}
              onClick={() => gap.at[0] !== undefined && onFill(gap.at[0], gap.missing[0] ?? '')}
            >
              <span className={styles.findingWords}>
                <span className={styles.findingTitle}>{gap.title}</span>
                <span className={styles.findingMessage}>{gap.message}</span>
              </span>
              <IconArrowRight size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};
