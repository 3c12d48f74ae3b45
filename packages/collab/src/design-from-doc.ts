import { type DesignResult, validateDesign } from '@spandrel/model';
import type * as Y from 'yjs';
import { readDoc } from './read-doc.ts';
import { settleConflicts } from './settle-conflicts.ts';

/**
 * The design a document holds: sections sorted by id, contradictions of simultaneous edits settled the same way for
 * everybody. `ok: false` with the problems when what remains is no valid design, e.g. because a peer wrote nonsense.
 */
export const designFromDoc = (doc: Y.Doc): DesignResult => validateDesign(settleConflicts(readDoc(doc)));
