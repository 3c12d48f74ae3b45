import type { Finding } from '@spandrel/model';

/** The rule and where it found something: `rel.single-link @ l1`; the rule alone for what stands at no element. */
export const findingPlace = ({ rule, at }: Finding): string => (at.length > 0 ? `${rule} @ ${at.join(', ')}` : rule);
