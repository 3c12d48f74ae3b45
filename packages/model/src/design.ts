import type { Localized } from './locale.ts';
import type { Properties } from './property.ts';

/** Version of the design file this code reads and writes. */
export const formatVersion = 1;

export const profiles = ['production', 'development', 'regulated'] as const;
export type Profile = (typeof profiles)[number];

/** One box of the drawing. `kind` names a component kind, `parent` the component it stands in. */
export interface Component {
  readonly id: string;
  readonly kind: string;
  readonly name?: string;
  readonly parent?: string;
  readonly props: Properties;
}

/** One line of the drawing between two components; two-way for traffic unless `directed`. */
export interface Link {
  readonly id: string;
  readonly kind: string;
  readonly name?: string;
  readonly from: string;
  readonly to: string;
  readonly directed?: boolean;
  readonly props: Properties;
}

/** Traffic the network must carry, with what it requires of its path. */
export interface Flow {
  readonly id: string;
  readonly name?: string;
  readonly from: string;
  readonly to: string;
  readonly props: Properties;
  readonly requires: Properties;
}

export const practiceAnswers = ['no', 'partly', 'documented', 'tested', 'not-applicable'] as const;
export type PracticeAnswer = (typeof practiceAnswers)[number];

export const practiceAnswerNames: Readonly<Record<PracticeAnswer, Localized>> = {
  no: { en: 'No', ko: '아니요' },
  partly: { en: 'Partly', ko: '일부' },
  documented: { en: 'Yes, documented', ko: '예, 문서화됨' },
  tested: { en: 'Yes, tested', ko: '예, 검증됨' },
  'not-applicable': { en: 'Not applicable', ko: '해당 없음' },
};

export interface Practice {
  readonly answer: PracticeAnswer;
  readonly note?: string;
  readonly evidence?: string;
  /** Day of the answer (YYYY-MM-DD). */
  readonly date?: string;
}

/** A finding accepted for a time, like a loan: who asked, who granted it, until when. Dates are YYYY-MM-DD. */
export interface Waiver {
  readonly rule: string;
  readonly at: readonly string[];
  readonly reason: string;
  readonly owner: string;
  readonly approvedBy?: string;
  readonly granted: string;
  readonly expires: string;
}

/**
 * What the last frozen version measured, kept with the design so that a verdict can tell a trend. Like the layout it is not
 * judged itself: it changes no digest, and two designs that differ in it alone are the same design. Dates are YYYY-MM-DD.
 */
export interface Baseline {
  /** Day on which the version was frozen. */
  readonly date: string;
  /** Number of the version. */
  readonly version?: number;
  /** Its complexity index. */
  readonly complexity?: number;
  /** Its open critical and high findings by id, with the day on which a version first had each. */
  readonly severe?: Readonly<Record<string, string>>;
}

/** Position relative to the parent's top-left corner (the canvas origin for free components), in canvas units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
}

export interface Note {
  readonly id: string;
  readonly text: string;
  readonly at?: string;
}

/** What is drawn. The same shape as the design file, optional sections normalised to empty ones. */
export interface Design {
  readonly spandrel: typeof formatVersion;
  readonly name: string;
  readonly description?: string;
  readonly profile: Profile;
  readonly components: readonly Component[];
  readonly links: readonly Link[];
  readonly flows: readonly Flow[];
  readonly practices: Readonly<Record<string, Practice>>;
  readonly waivers: readonly Waiver[];
  readonly baseline?: Baseline;
  readonly layout: Readonly<Record<string, Box>>;
  readonly notes: readonly Note[];
}

/** Upper limits of one design; beyond them a file is refused with a sentence that names the limit. */
export const designLimits = {
  fileBytes: 8 * 1024 * 1024,
  components: 20_000,
  links: 40_000,
  flows: 5_000,
  nameLength: 200,
  textLength: 4_000,
  listLength: 1_000,
  /** Of a property without a limit of its own: up to here every whole number is exact, and sums stay finite. */
  number: 1e15,
} as const;

/** A design with nothing in it. */
export const emptyDesign = (name: string): Design => ({
  spandrel: formatVersion,
  name,
  profile: 'production',
  components: [],
  links: [],
  flows: [],
  practices: {},
  waivers: [],
  layout: {},
  notes: [],
});
