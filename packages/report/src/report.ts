import type { Band, Decision, Locale, Severity } from '@spandrel/model';

/** Who the report is for; decides which sections it has. */
export const presets = ['executive', 'engineering', 'audit'] as const;
export type Preset = (typeof presets)[number];

/** How a value is to be taken; always printed beside words, never by colour alone. */
export type Tone = 'neutral' | 'good' | 'caution' | 'bad';

export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
  readonly strong?: boolean;
}

export interface Table {
  readonly type: 'table';
  readonly columns: readonly {
    readonly title: string /** Share of the width. */;
    readonly share: number;
    readonly end?: boolean;
  }[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface FactList {
  readonly type: 'facts';
  readonly rows: readonly { readonly label: string; readonly value: string; readonly tone?: Tone }[];
}

export interface ScoreRow {
  readonly name: string;
  /** 0–100, rounded to what is printed; null when nothing was assessed. */
  readonly value: number | null;
  readonly band: Band;
  readonly bandName: string;
  readonly coverage: string;
  readonly note: string | null;
}

export interface ScoreBars {
  readonly type: 'scores';
  readonly rows: readonly ScoreRow[];
}

export interface FindingCard {
  readonly severity: Severity;
  readonly severityName: string;
  readonly title: string;
  readonly message: string;
  readonly remedyLabel: string;
  readonly remedy: string;
  /** Small print under the title: rule, elements, points, what was assumed. */
  readonly remarks: readonly string[];
  readonly evidence: Table | null;
  readonly waiver: string | null;
}

export interface Findings {
  readonly type: 'findings';
  readonly items: readonly FindingCard[];
}

export interface Thread {
  readonly type: 'thread';
  readonly about: string;
  readonly state: string;
  readonly posts: readonly { readonly author: string; readonly at: string; readonly text: string }[];
}

export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string; readonly muted?: boolean }
  | { readonly type: 'callout'; readonly tone: Tone; readonly title: string; readonly text: string }
  | { readonly type: 'signatures'; readonly columns: readonly string[]; readonly rows: readonly string[] }
  | Table
  | FactList
  | ScoreBars
  | Findings
  | Thread;

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The first two pages: everything somebody needs who reads no further. */
export interface Summary {
  readonly decision: { readonly label: string; readonly title: string; readonly text: string; readonly tone: Tone };
  readonly overall: {
    readonly label: string;
    readonly value: number | null;
    readonly outOf: string;
    readonly band: Band;
    readonly bandName: string;
    readonly coverage: string;
    readonly note: string | null;
  };
  readonly scoresTitle: string;
  readonly scores: ScoreBars;
  readonly counts: readonly { readonly severity: Severity; readonly name: string; readonly count: number }[];
  readonly facts: FactList;
  /** Second page. */
  readonly blocks: readonly Block[];
  readonly title: string;
}

/** The diagram as vectors, on a page of its own. */
export interface Diagram {
  readonly title: string;
  readonly svg: string;
  readonly alternative: string;
}

/** A report in one language, ready to print: plain values, no sentence left to be made. */
export interface Report {
  readonly locale: Locale;
  readonly preset: Preset;
  readonly title: string;
  readonly subject: string;
  /** The subject, short enough for one line at the head of a page. */
  readonly runningTitle: string;
  readonly description: string | null;
  /** e.g. "Version 3" or the draft mark; printed on every page. */
  readonly edition: string;
  /** Words of the mark behind every page of a draft; null for a frozen version. */
  readonly draftMark: string | null;
  readonly producer: string;
  /** YYYY-MM-DD, the fixed date of the document. */
  readonly date: string;
  readonly contentsTitle: string;
  readonly summary: Summary;
  readonly diagram: Diagram;
  readonly sections: readonly Section[];
  /** Decisions by name, for readers of the tree. */
  readonly decisions: readonly { readonly reviewer: string; readonly decision: Decision | null }[];
}
