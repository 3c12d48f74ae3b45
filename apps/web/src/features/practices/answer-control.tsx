import { type PracticeAnswer, practiceAnswerNames, practiceAnswers } from '@spandrel/model';
import type { PracticeQuestion } from '@spandrel/rules';
import { useId } from 'react';
import { useLocalized } from '../../i18n/index.ts';
import styles from './practices.module.css';

/** The five answers as radio buttons in a row; what «documented» and «tested» take is said at the pointer and in the details. */
export const AnswerControl = ({
  question,
  labelId,
  hintId,
  answer,
  onAnswer,
}: {
  question: PracticeQuestion;
  /** Id of the element with the question. */
  labelId: string;
  /** Id of the sentence that says what is still missing, if something is. */
  hintId: string | undefined;
  answer: PracticeAnswer | undefined;
  onAnswer: (answer: PracticeAnswer) => void;
}) => {
  const localized = useLocalized();
  const group = useId();
  const meanings: Partial<Record<PracticeAnswer, string>> = {
    documented: localized(question.documented),
    tested: localized(question.tested),
  };
  return (
    <div role="radiogroup" aria-labelledby={labelId} aria-describedby={hintId} className={styles.answers}>
      {practiceAnswers.map((each) => (
        <label key={each} className={styles.answer} title={meanings[each]}>
          <input type="radio" name={group} checked={each === answer} onChange={() => onAnswer(each)} />
          <span>{localized(practiceAnswerNames[each])}</span>
        </label>
      ))}
    </div>
  );
};
