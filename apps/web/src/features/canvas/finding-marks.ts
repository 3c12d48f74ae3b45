import { type Finding, severities } from '@spandrel/model';
import type { ElementMark } from './element-mark.ts';

/** The badge of every element that findings point at: the worst severity and the number of findings; waived ones do not count. */
export const marksOf = (
  findings: readonly Pick<Finding, 'at' | 'severity' | 'waiver'>[],
): ReadonlyMap<string, ElementMark> => {
  const marks = new Map<string, ElementMark>();
  for (const { at, severity, waiver } of findings) {
    if (waiver) continue;
    for (const id of at) {
      const known = marks.get(id);
      const isWorse = !known || severities.indexOf(severity) < severities.indexOf(known.severity);
      marks.set(id, { severity: isWorse ? severity : known.severity, count: (known?.count ?? 0) + 1 });
    }
  }
  return marks;
};
