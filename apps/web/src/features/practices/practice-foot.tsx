import { principleNames } from '@spandrel/model';
import type { PracticeQuestion } from '@spandrel/rules';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useLocalized } from '../../i18n/index.ts';
import styles from './practices.module.css';

/** The line under an answer: the way to the details, what the answer costs, its day, and the way to take it away. */
export const PracticeFoot = ({
  question,
  labelId,
  cost,
  date,
  isOpen,
  onToggle,
  isReadOnly,
  onClear,
}: {
  question: PracticeQuestion;
  /** Id of the element with the question. */
  labelId: string;
  /** Points, 0 when it costs none. */
  cost: number;
  /** YYYY-MM-DD; null while there is no dated answer. */
  date: string | null;
  isOpen: boolean;
  onToggle: () => void;
  isReadOnly: boolean;
  /** null while there is nothing to clear. */
  onClear: (() => void) | null;
}) => {
  const { t } = useTranslation('practices');
  const formats = useFormats();
  const localized = useLocalized();
  const principle = localized(principleNames[question.principle]);
  return (
    <p className={styles.foot}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
        <IconChevronRight size={13} className={styles.chevron} aria-hidden="true" />
        {t(isReadOnly ? 'detailsReadOnly' : 'details')}
      </button>
      {cost > 0 && <span className={styles.cost}>{t('cost', { value: formats.number(cost, 1), principle })}</span>}
      {date && <span>{t('answeredOn', { date })}</span>}
      {onClear && (
        <button
          type="button"
          className={styles.clear}
          aria-label={t('clearAnswer')}
          aria-describedby={labelId}
          onClick={onClear}
        >
          {t('clear')}
        </button>
      )}
    </p>
  );
};
