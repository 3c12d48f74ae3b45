import { type Severity, severities } from '@spandrel/model';

/** The severity `steps` steps milder (positive) or sharper (negative), staying on the scale. */
export const milder = (severity: Severity, steps: number): Severity => {
  const index = Math.min(Math.max(severities.indexOf(severity) + steps, 0), severities.length - 1);
  return severities[index] ?? severity;
};

export const bySeverity = (a: Severity, b: Severity): number => severities.indexOf(a) - severities.indexOf(b);
