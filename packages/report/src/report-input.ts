import { computeFacts, type Facts } from '@spandrel/analysis';
import {
  type Design,
  findLinkKind,
  type Locale,
  type Review,
  type ReviewComment,
  type Verdict,
  type versionStatuses,
} from '@spandrel/model';
import { type LocalizedVerdict, localizeVerdict, type Words, type WorkspacePolicy, wordsFor } from '@spandrel/rules';
import type { Preset } from './report.ts';
import { type Sentences, sentencesIn } from './sentences/sentences.ts';

export interface ReportVersion {
  readonly number: number;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly status: (typeof versionStatuses)[number];
  readonly note: string | null;
}

export interface ReportInput {
  /** With layout: run `layoutDesign` first when it may have none. */
  readonly design: Design;
  readonly verdict: Verdict;
  /** The workspace's policy it was judged by, if any. */
  readonly policy?: WorkspacePolicy;
  /** null = the draft as it stands; the report says so on every page. */
  readonly version: ReportVersion | null;
  readonly reviews: readonly Review[];
  readonly comments: readonly ReviewComment[];
  readonly locale: Locale;
  readonly preset: Preset;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly appVersion: string;
}

/** What every section needs: the input, its verdict in words, and the names of things. */
export interface ReportContext extends ReportInput {
  readonly verdict: LocalizedVerdict;
  /** What the analysis computes about the design, each value when it is first read. */
  readonly facts: Facts;
  readonly say: Sentences;
  readonly words: Words;
  /** Name of a component, link or flow; its id where it has none, with the kind for links. */
  readonly nameOf: (id: string) => string;
}

export const contextOf = (input: ReportInput): ReportContext => {
  const { design, locale } = input;
  const names = new Map([...design.components, ...design.flows].map(({ id, name }) => [id, name?.trim() || id]));
  for (const { id, name, kind } of design.links) {
    names.set(id, name?.trim() || `${findLinkKind(kind)?.name[locale] ?? kind} (${id})`);
  }
  return {
    ...input,
    verdict: localizeVerdict(input.verdict, design, locale, input.policy?.ownRules),
    facts: computeFacts(design),
    say: sentencesIn[locale],
    words: wordsFor(design, locale),
    nameOf: (id) => names.get(id) ?? id,
  };
};
