import { type Design, type DesignEdit, type Finding, type Principle, principles } from '@spandrel/model';
import { countAnswered, practices as questions } from '@spandrel/rules';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import type { PracticeEdit } from './practice-edit.ts';
import {
  costsOfAnswers,
  filterQuestions,
  firstPrinciple,
  isNarrow,
  type PracticeFilter,
  type ShownAnswers,
} from './practice-filter.ts';
import { PracticeFilters } from './practice-filters.tsx';
import { PracticeGroup } from './practice-group.tsx';
import { PracticeProgress } from './practice-progress.tsx';
import styles from './practices.module.css';

const answering: readonly ShownAnswers[] = ['all', 'unanswered', 'costing'];
const reading: readonly ShownAnswers[] = ['all', 'answered', 'costing'];
const nothingKept: ReadonlySet<string> = new Set();

/**
 * The questions no drawing can answer, with the answers of a design: to give them where `edit` is there, else to read.
 * Give it the wanted question as `key` as well, so that asking for one starts anew with it.
 */
export const PracticesPanel = ({
  design,
  findings,
  wanted,
  edit,
}: {
  design: Pick<Design, 'practices'>;
  findings: readonly Pick<Finding, 'rule' | 'pointsLost'>[];
  /** Id of the question to open and bring into view. */
  wanted: string | null;
  edit: ((edits: readonly DesignEdit[]) => void) | null;
}) => {
  const { t } = useTranslation('practices');
  const locale = useLocale();
  const panel = useRef<HTMLDivElement>(null);
  const answered = countAnswered(design, questions);
  const [filter, setFilter] = useState<PracticeFilter>({
    shown: edit === null && answered > 0 && wanted === null ? 'answered' : 'all',
    principle: null,
    query: '',
  });
  const [kept, setKept] = useState(nothingKept);
  const [open, setOpen] = useState<ReadonlySet<Principle>>(() =>
    isNarrow(filter) ? new Set(principles) : new Set([firstPrinciple(design, wanted)]),
  );

  useEffect(() => {
    const item = wanted && panel.current?.querySelector<HTMLElement>(`[data-practice="${CSS.escape(wanted)}"]`);
    if (!item) return;
    item.scrollIntoView({ block: 'start' });
    item.querySelector<HTMLElement>('input:checked, input, button')?.focus({ preventScroll: true });
  }, [wanted]);

  const costs = useMemo(() => costsOfAnswers(findings), [findings]);
  const shown = filterQuestions(filter, { practices: design.practices, costs, kept, locale });
  const store: PracticeEdit | null =
    edit &&
    ((question, change) => {
      setKept((before) => new Set(before).add(question));
      edit([change]);
    });

  return (
    <div className={styles.panel} ref={panel}>
      <div className={styles.head}>
        <PracticeProgress
          answered={answered}
          total={questions.length}
          text={(done, total) => t('progress', { done, total })}
        />
        <p className={styles.intro}>{t(edit ? 'intro' : 'introReadOnly')}</p>
        <PracticeFilters
          filter={filter}
          choices={edit ? answering : reading}
          onFilter={(next) => {
            setFilter(next);
            setKept(nothingKept);
            if (isNarrow(next)) setOpen(new Set(principles));
          }}
        />
      </div>
      {shown.length === 0 && (
        <p className={styles.none} role="status">
          {t('none')}
        </p>
      )}
      {principles.map((principle) => {
        const own = shown.filter((question) => question.principle === principle);
        if (own.length === 0) return null;
        return (
          <PracticeGroup
            key={principle}
            principle={principle}
            questions={own}
            design={design}
            costs={costs}
            wanted={wanted}
            isOpen={open.has(principle)}
            onToggle={() =>
              setOpen((before) => {
                const next = new Set(before);
                if (!next.delete(principle)) next.add(principle);
                return next;
              })
            }
            edit={store}
          />
        );
      })}
    </div>
  );
};
