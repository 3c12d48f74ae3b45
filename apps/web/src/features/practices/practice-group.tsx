import { type Design, type Principle, principleNames } from '@spandrel/model';
import { countAnswered, type PracticeQuestion, practices, topics, topicsOf } from '@spandrel/rules';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import type { PracticeEdit } from './practice-edit.ts';
import { PracticeItem } from './practice-item.tsx';
import { PracticeProgress } from './practice-progress.tsx';
import styles from './practices.module.css';

/** The questions of one principle by topic, behind a row that opens and says how many are answered. */
export const PracticeGroup = ({
  principle,
  questions,
  design,
  costs,
  wanted,
  isOpen,
  onToggle,
  edit,
}: {
  principle: Principle;
  /** Those of the principle that are shown. */
  questions: readonly PracticeQuestion[];
  design: Pick<Design, 'practices'>;
  costs: ReadonlyMap<string, number>;
  wanted: string | null;
  isOpen: boolean;
  onToggle: () => void;
  edit: PracticeEdit | null;
}) => {
  const { t } = useTranslation('practices');
  const localized = useLocalized();
  const all = practices.filter((question) => question.principle === principle);
  return (
    <section className={styles.group}>
      <h2>
        <button type="button" className={styles.groupHead} aria-expanded={isOpen} onClick={onToggle}>
          <IconChevronRight size={15} className={styles.chevron} aria-hidden="true" />
          <span className={styles.groupName}>{localized(principleNames[principle])}</span>
          <PracticeProgress
            answered={countAnswered(design, all)}
            total={all.length}
            text={(done, total) => t('progressShort', { done, total })}
          />
        </button>
      </h2>
      {isOpen &&
        topicsOf(principle).map((topic) => {
          const own = questions.filter((question) => question.topic === topic);
          if (own.length === 0) return null;
          return (
            <div key={topic} className={styles.topic}>
              <h3>{localized(topics[topic].name)}</h3>
              <ul className={styles.list}>
                {own.map((question) => (
                  <PracticeItem
                    key={question.id}
                    question={question}
                    practice={design.practices[question.id]}
                    cost={costs.get(question.id) ?? 0}
                    isWanted={question.id === wanted}
                    edit={edit}
                  />
                ))}
              </ul>
            </div>
          );
        })}
    </section>
  );
};
