import type { Design, DesignEdit, Finding } from '@spandrel/model';
import { findRule } from '@spandrel/rules';

/** Edits that remedy something, with what that is in the reader's words. */
export interface Remedy {
  readonly title: string;
  readonly edits: readonly DesignEdit[];
}

/** The fix of an open finding; null where no edit of the drawing alone remedies it. */
export const remedyOf = (finding: Finding & { readonly title: string }, design: Design): Remedy | null => {
  if (finding.waiver !== null) return null;
  const edits = findRule(finding.rule)?.fix?.(finding, design) ?? [];
  return edits.length === 0 ? null : { title: finding.title, edits };
};
