import { closest, distance } from 'fastest-levenshtein';

/** The valid name closest to a mistyped one, or '' when none is close enough to be what was meant. */
export const nearestName = (typed: string, valid: readonly string[]): string => {
  if (valid.length === 0) return '';
  const best = closest(typed.toLowerCase(), valid as string[]);
  const close = distance(typed.toLowerCase(), best.toLowerCase()) <= Math.max(2, Math.floor(typed.length / 3));
  return close ? best : '';
};
