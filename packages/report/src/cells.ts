import type { Cell, Tone } from './report.ts';

export const cell = (text: string, tone?: Tone): Cell => (tone ? { text, tone } : { text });

export const strongCell = (text: string): Cell => ({ text, strong: true });

/** A point in time as people of all countries read it: 2026-11-23 15:46 UTC. Takes ISO 8601. */
export const timeText = (iso: string): string => {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso) ?? [];
  if (!day) return iso;
  return time ? `${day} ${time} UTC` : day;
};

/** Scores are printed whole and never rounded up: 74.6 stays below the 75 that its band would need. */
export const scoreText = (value: number): number => Math.floor(value + 1e-9);

/** Joins at most `most` texts and says how many more there are. */
export const shortList = (texts: readonly string[], most: number, rest: (count: number) => string): string =>
  texts.length <= most ? texts.join(', ') : `${texts.slice(0, most).join(', ')} ${rest(texts.length - most)}`;

/** The beginning of a long text, for places that must stay small; the full text stands elsewhere in the report. */
export const fitLength = (text: string, most: number): string => {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};
