/** Scores and shares are rounded down: nothing looks complete, or a band better, before it is. */
export const wholePoints = (value: number): number => Math.floor(value);

/** A fraction in whole percents, rounded down. */
export const wholePercent = (fraction: number): number => Math.floor(fraction * 100) / 100;

export const tenths = (value: number): number => Math.round(value * 10) / 10;
