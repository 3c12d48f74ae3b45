const secondsPerMonth = (365.25 / 12) * 24 * 3600;

/** Expected downtime in seconds per month (a twelfth of 365.25 days) at an availability of 0–1. */
export const downtimeSecondsPerMonth = (availability: number): number => (1 - availability) * secondsPerMonth;

/** A duration in the unit that keeps the number readable. */
export const splitDuration = (
  seconds: number,
): { readonly unit: 'hours' | 'minutes' | 'seconds'; readonly value: number } => {
  if (seconds >= 3600) return { unit: 'hours', value: seconds / 3600 };
  if (seconds >= 60) return { unit: 'minutes', value: seconds / 60 };
  return { unit: 'seconds', value: seconds };
};
