import { practiceAnswerNames } from '@spandrel/model';
import type { PracticeQuestion } from '@spandrel/rules';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import styles from './practices.module.css';

/** Why a question is asked, and what the two better answers take. */
export const PracticeDetails = ({ question }: { question: PracticeQuestion }) => {
  const { t } = useTranslation('practices');
  const localized = useLocalized();
  return (
    <div className={styles.details}>
      <p>{localized(question.why)}</p>
      <dl>
        <dt>{t('takes', { answer: localized(practiceAnswerNames.documented) })}</dt>
        <dd>{localized(question.documented)}</dd>
        <dt>{t('takes', { answer: localized(practiceAnswerNames.tested) })}</dt>
        <dd>{localized(question.tested)}</dd>
      </dl>
      <Link to="/practices" search={{ id: question.id }} target="_blank" className={styles.more}>
        {t('sources')} · {question.id}
      </Link>
    </div>
  );
};
