import type { DesignEdit, Practice } from '@spandrel/model';

/** What a person changes of an answer; an empty text takes the note or the evidence away. */
export type AnswerChange = Partial<Pick<Practice, 'answer' | 'note' | 'evidence'>>;

const withoutEmpty = ({ note, evidence, ...rest }: Practice): Practice => ({
  ...rest,
  ...(note?.trim() ? { note: note.trim() } : {}),
  ...(evidence?.trim() ? { evidence: evidence.trim() } : {}),
});

/**
 * The edit that stores a change; null while there is nothing to store: no answer yet, or «not applicable» without a note.
 * `today` (YYYY-MM-DD) becomes the day of the answer when that is what changes.
 */
export const answerEdit = (
  id: string,
  stored: Practice | undefined,
  change: AnswerChange,
  today: string,
): DesignEdit | null => {
  const answer = change.answer ?? stored?.answer;
  if (answer === undefined) return null;
  const isNew = answer !== stored?.answer;
  const practice = withoutEmpty({ ...stored, ...change, answer, ...(isNew ? { date: today } : {}) });
  if (answer === 'not-applicable' && practice.note === undefined) return null;
  return { type: 'set-practice', id, practice };
};
