import { designFromDoc } from '@spandrel/collab';
import { type Design, type Problem, problem } from '@spandrel/model';
import type * as Y from 'yjs';

/** What is stored beside the bytes of a document: the design it holds, or why it holds none. */
export type Projection =
  | { readonly ok: true; readonly design: Design; readonly json: string }
  | { readonly ok: false; readonly problemsJson: string; readonly problems: readonly Problem[] };

/** PostgreSQL's JSON refuses NUL and half surrogate pairs, which `JSON.stringify` writes as these escapes. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/i;
const unstorableEverywhere = new RegExp(unstorable, 'gi');

/** The design of a document as it can be stored. */
export const projectDoc = (doc: Y.Doc): Projection => {
  const result = designFromDoc(doc);
  if (result.ok) {
    const json = JSON.stringify(result.design);
    if (!unstorable.test(json)) return { ok: true, design: result.design, json };
  }
  const problems = result.ok ? [problem('nul-character', [])] : result.problems;
  const problemsJson = JSON.stringify(problems).replace(unstorableEverywhere, '\\ufffd');
  return { ok: false, problems, problemsJson };
};
