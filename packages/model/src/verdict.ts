import type { Waiver } from './design.ts';
import type { Band, Principle, Severity } from './principle.ts';
import type { FlowProof } from './proof.ts';

/** Values a sentence is made of: ids, numbers, texts or lists of ids. */
export type SentenceParams = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface Finding {
  /** `rule@id+id`: the same problem at the same elements keeps its id over edits, so status and comments survive. */
  readonly id: string;
  readonly rule: string;
  readonly principle: Principle;
  readonly topic: string;
  readonly severity: Severity;
  readonly at: readonly string[];
  /** Values of the rule's sentence; the sentence itself is made when shown, in the reader's language. */
  readonly params: SentenceParams;
  readonly evidence: Readonly<Record<string, unknown>>;
  /** `assumed` when a kind's default took part in the judgement. */
  readonly confidence: 'stated' | 'assumed';
  /** Points this finding costs its principle; the findings of a principle add up to 100 − its value. */
  readonly pointsLost: number;
  readonly waiver: Waiver | null;
}

export interface NotAssessed {
  readonly rule: string;
  readonly at: readonly string[];
  /** Properties that would have to be stated. */
  readonly missing: readonly string[];
}

export interface Score {
  /** 0–100, unrounded. */
  readonly value: number;
  readonly band: Band;
  /** Share of the applicable checks that could be made, 0–1. */
  readonly coverage: number;
}

export interface PrincipleScore extends Score {
  readonly topics: Readonly<Record<string, { readonly value: number; readonly weight: number }>>;
  /** False when a rule of the principle could not run: the score is then shown as incomplete. */
  readonly complete: boolean;
}

/** A rule that failed to run. Never counts as passed. */
export interface RuleError {
  readonly rule: string;
  readonly reason: string;
}

/** The recorded outcome of judging a design. Byte-equal wherever it is computed. */
export interface Verdict {
  readonly tool: { readonly version: string; readonly rulesVersion: string };
  readonly design: { readonly name: string; readonly digest: string };
  readonly score: { readonly overall: Score; readonly principles: Readonly<Record<Principle, PrincipleScore>> };
  /** Most severe first, then by rule and elements. */
  readonly findings: readonly Finding[];
  readonly notAssessed: readonly NotAssessed[];
  readonly errors: readonly RuleError[];
  readonly flows: readonly FlowProof[];
}
