import type { DesignEdit } from '@spandrel/model';

/** Stores an answer: the question it is about, and the edit of the design. */
export type PracticeEdit = (question: string, edit: DesignEdit) => void;
