import { type Practice, type PracticeAnswer, practiceAnswerNames } from '@spandrel/model';
import type { PracticeQuestion } from '@spandrel/rules';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { AnswerControl } from './answer-control.tsx';
import { type AnswerChange, answerEdit } from './answer-edit.ts';
import { AnswerFields } from './answer-fields.tsx';
import { EvidenceText } from './evidence-text.tsx';
import { PracticeDetails } from './practice-details.tsx';
import type { PracticeEdit } from './practice-edit.ts';
import { PracticeFoot } from './practice-foot.tsx';
import styles from './practices.module.css';

/** One question with its answer; opened, why it is asked, what counts, and the note and evidence. */
export const PracticeItem = ({
  question,
  practice,
  cost,
  isWanted,
  edit,
}: {
  question: PracticeQuestion;
  practice: Practice | undefined;
  /** Points the answer costs its principle, 0 when none. */
  cost: number;
  /** Whether somebody asked for this very question: it starts open. */
  isWanted: boolean;
  /** null where nobody may answer. */
  edit: PracticeEdit | null;
}) => {
  const { t } = useTranslation('practices');
  const localized = useLocalized();
  const [isOpen, setOpen] = useState(isWanted);
  // Chosen, but not stored before its note is there.
  const [isWaiting, setWaiting] = useState(false);
  const ids = useId();
  const { id } = question;
  const answer: PracticeAnswer | undefined = isWaiting ? 'not-applicable' : practice?.answer;
  const { note = '', evidence = '' } = practice ?? {};

  const change = (next: AnswerChange) => {
    const chosen: AnswerChange = isWaiting ? { answer: 'not-applicable', ...next } : next;
    const done = answerEdit(id, practice, chosen, new Date().toISOString().slice(0, 10));
    setWaiting(done === null && (chosen.answer ?? practice?.answer) === 'not-applicable');
    if (done) edit?.(id, done);
  };
  const clear = () => {
    setWaiting(false);
    if (practice) edit?.(id, { type: 'set-practice', id, practice: null });
  };

  return (
    <li className={styles.item} data-practice={id} data-wanted={isWanted}>
      <h4 id={`${ids}question`}>{localized(question.question)}</h4>
      {edit ? (
        <AnswerControl
          question={question}
          labelId={`${ids}question`}
          hintId={isWaiting ? `${ids}waiting` : undefined}
          answer={answer}
          onAnswer={(next) => change({ answer: next })}
        />
      ) : (
        <p className={styles.given} data-answered={answer !== undefined}>
          {answer ? localized(practiceAnswerNames[answer]) : t('unanswered')}
        </p>
      )}
      {isWaiting && (
        <p id={`${ids}waiting`} role="status" className={styles.waiting}>
          {t('waiting')}
        </p>
      )}
      {!(isOpen && edit) && (note || evidence) && (
        <p className={styles.remarks}>
          {note && <span className={styles.note}>{note}</span>}
          {evidence && <EvidenceText evidence={evidence} />}
        </p>
      )}
      <PracticeFoot
        question={question}
        labelId={`${ids}question`}
        cost={cost}
        date={(!isWaiting && practice?.date) || null}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
        isReadOnly={edit === null}
        onClear={edit && answer ? clear : null}
      />
      {isOpen && <PracticeDetails question={question} />}
      {edit && answer && (isOpen || isWaiting) && (
        <AnswerFields
          note={note}
          evidence={evidence}
          isNoteNeeded={answer === 'not-applicable'}
          onNote={(text) => change({ note: text })}
          onEvidence={(text) => change({ evidence: text })}
        />
      )}
      {isOpen && edit && evidence && <EvidenceText evidence={evidence} />}
    </li>
  );
};
