import { onceFor } from '@spandrel/analysis';
import {
  type Design,
  type Finding,
  findComponentKind,
  findLinkKind,
  type Locale,
  type NotAssessed,
  type PracticeAnswer,
  type Principle,
  type PropertySpec,
  type PropertySpecs,
  practiceAnswerNames,
  propertiesOfComponent,
  propertiesOfFlow,
  propertiesOfLink,
  type Severity,
  trafficFlow,
  type Verdict,
} from '@spandrel/model';
import { rules } from './catalog.generated.ts';
import { findRule } from './checks.ts';
import type { Evidence, Rule } from './define-rule.ts';
import { findMeasure } from './measures.ts';
import { ownRule } from './own-rules/own-rule.ts';
import type { OwnRule } from './own-rules/own-rule-definition.ts';
import { type TopicId, topics } from './topics.ts';
import { type Words, wordsFor } from './words.ts';
import { emptyWorkspacePolicy, type WorkspacePolicy } from './workspace-policy.ts';

/** One line of evidence, ready to print. */
export interface EvidenceLine {
  readonly at: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly source: Evidence['source'];
}

export interface LocalizedFinding extends Finding {
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
  readonly evidenceLines: readonly EvidenceLine[];
}

export interface LocalizedNotAssessed extends NotAssessed {
  readonly title: string;
  readonly message: string;
}

export interface LocalizedVerdict extends Verdict {
  readonly findings: readonly LocalizedFinding[];
  readonly notAssessed: readonly LocalizedNotAssessed[];
}

export interface RuleSummary {
  readonly id: string;
  readonly principle: Principle;
  readonly topic: TopicId;
  readonly topicName: string;
  readonly severity: Severity;
  readonly title: string;
  readonly references: Rule['references'];
  readonly likelyFalsePositives: string | null;
}

const noOwnRules: readonly OwnRule[] = [];

/**
 * The verdict with its sentences in one language; `design` gives the names of the elements, `ownRules` (those of the workspace's
 * policy at the time) the sentences of own rules.
 */
export const localizeVerdict = (
  verdict: Verdict,
  design: Design,
  locale: Locale,
  ownRules: readonly OwnRule[] = noOwnRules,
): LocalizedVerdict => {
  const { finding, gap } = sentencesFor(design, locale, ownRules);
  return { ...verdict, findings: verdict.findings.map(finding), notAssessed: verdict.notAssessed.map(gap) };
};

/**
 * Does what `localizeVerdict` does for one state of a design after the other: what of the verdict is the same object as before,
 * while names and language stay, is said by the same object as before.
 */
export const createLiveLocalizer = (): typeof localizeVerdict => {
  let last: { design: Design; locale: Locale; ownRules: readonly OwnRule[]; sentences: Sentences } | undefined;
  return (verdict, design, locale, ownRules = noOwnRules) => {
    if (last?.locale !== locale || last.ownRules !== ownRules || !isNamedAlike(last.design, design)) {
      const { finding, gap } = sentencesFor(design, locale, ownRules);
      last = { design, locale, ownRules, sentences: { finding: onceFor(finding), gap: onceFor(gap) } };
    }
    const { finding, gap } = last.sentences;
    return { ...verdict, findings: verdict.findings.map(finding), notAssessed: verdict.notAssessed.map(gap) };
  };
};

/** Whether elements have the same ids, kinds and names: sentences depend on nothing else of a design. */
const isNamedAlike = (one: Design, other: Design): boolean =>
  one === other ||
  (isListNamedAlike(one.components, other.components) &&
    isListNamedAlike(one.links, other.links) &&
    isListNamedAlike(one.flows, other.flows));

type Named = { readonly id: string; readonly kind?: string; readonly name?: string };

const isListNamedAlike = (one: readonly Named[], other: readonly Named[]): boolean =>
  one.length === other.length &&
  one.every(({ id, kind, name }, at) => {
    const { id: otherId, kind: otherKind, name: otherName } = other[at]!;
    return id === otherId && kind === otherKind && name === otherName;
  });

interface Sentences {
  readonly finding: (finding: Finding) => LocalizedFinding;
  readonly gap: (gap: NotAssessed) => LocalizedNotAssessed;
}

const sentencesFor = (design: Design, locale: Locale, ownRules: readonly OwnRule[]): Sentences => {
  const words = wordsFor(design, locale);
  const spell = evidenceSpeller(design, words, locale);
  return {
    finding: (finding) => localizeFinding(finding, words, spell, locale, ownRules),
    gap: (gap) => {
      const title = findRule(gap.rule, ownRules)?.title[locale] ?? gap.rule;
      const labels = [...new Set(gap.missing.map((property) => labelIn(design, gap.at, property, locale)))];
      const message =
        gap.at.length === 0 ? unanswered[locale] : notAssessedSentence(words.names(gap.at), words.list(labels), locale);
      return { ...gap, title, message };
    },
  };
};

const localizeFinding = (
  finding: Finding,
  words: Words,
  spell: (evidence: Evidence) => EvidenceLine,
  locale: Locale,
  ownRules: readonly OwnRule[],
): LocalizedFinding => {
  const rule = findRule(finding.rule, ownRules);
  return {
    ...finding,
    title: rule?.title[locale] ?? finding.rule,
    message: spoken(() => rule?.message(finding.params, words, locale)) ?? words.names(finding.at),
    remedy: spoken(() => rule?.remedy(finding.params, words, locale)) ?? '',
    evidenceLines: Object.values(finding.evidence).filter(isEvidence).map(spell),
  };
};

/** A finding recorded by an older version of its rule may lack what today's sentence needs; its title still says what it is. */
const spoken = (sentence: () => string | undefined): string | undefined => {
  try {
    return sentence();
  } catch {
    return undefined;
  }
};

const notAssessedSentence = (elements: string, properties: string, locale: Locale): string =>
  locale === 'en'
    ? `Cannot be judged for ${elements} until this is stated: ${properties}.`
    : `${elements} 요소는 다음 항목을 입력해야 판정할 수 있습니다: ${properties}.`;

/** Said of a practice question, which stands at no element. */
const unanswered = { en: 'Not answered yet.', ko: '아직 답하지 않았습니다.' };

/**
 * All rules in one language, sorted by id; with a workspace's policy those that it judges by, its own ones last and each with the
 * severity it gives.
 */
export const ruleSummaries = (
  locale: Locale,
  { rules: settings, ownRules }: Pick<WorkspacePolicy, 'rules' | 'ownRules'> = emptyWorkspacePolicy,
): readonly RuleSummary[] =>
  [...rules, ...ownRules.map(ownRule)]
    .filter(({ id }) => settings[id]?.off !== true)
    .map((rule) => ({
      id: rule.id,
      principle: rule.principle,
      topic: rule.topic,
      topicName: topics[rule.topic].name[locale],
      severity: settings[rule.id]?.severity ?? rule.severity,
      title: rule.title[locale],
      references: rule.references,
      likelyFalsePositives: rule.likelyFalsePositives?.[locale] ?? null,
    }));

/** The page of a rule in Markdown, loaded when somebody asks for it; undefined for an unknown rule. */
export const loadRuleDoc = async (id: string, locale: Locale): Promise<string | undefined> => {
  const { ruleDocs } =
    locale === 'en' ? await import('./rule-docs.en.generated.ts') : await import('./rule-docs.ko.generated.ts');
  return ruleDocs[id];
};

const isEvidence = (value: unknown): value is Evidence =>
  typeof value === 'object' && value !== null && 'at' in value && 'property' in value && 'value' in value;

const evidenceSpeller =
  (design: Design, words: Words, locale: Locale) =>
  ({ at, property, value, source }: Evidence): EvidenceLine => ({
    at,
    name: words.name(at),
    label: labelOf(design, at, property, source, locale),
    value: spellValue(value, source === 'computed' ? undefined : specOf(design, at, property), property, words, locale),
    source,
  });

const labelOf = (design: Design, at: string, property: string, source: Evidence['source'], locale: Locale): string => {
  const measure = findMeasure(property)?.label[locale];
  if (source === 'computed') return measure ?? property;
  return specOf(design, at, property)?.label[locale] ?? measure ?? property;
};

const specOf = (design: Design, id: string, property: string): PropertySpec | undefined => {
  const specs = specsById(design);
  return specs.has(id)
    ? specs.get(id)?.[property]
    : (propertiesOfFlow()[property] ?? trafficFlow.requirements[property]);
};

/** What the components and links of a design may state, by id; undefined for an unknown kind. */
const specsById = onceFor((design: Design): ReadonlyMap<string, PropertySpecs | undefined> => {
  const specs = new Map<string, PropertySpecs | undefined>();
  for (const { id, kind } of design.links) {
    const found = findLinkKind(kind);
    specs.set(id, found && propertiesOfLink(found));
  }
  for (const { id, kind } of design.components) {
    const found = findComponentKind(kind);
    specs.set(id, found && propertiesOfComponent(found));
  }
  return specs;
});

const labelIn = (design: Design, ids: readonly string[], property: string, locale: Locale): string => {
  for (const id of ids) {
    const spec = specOf(design, id, property);
    if (spec) return spec.label[locale];
  }
  return findMeasure(property)?.label[locale] ?? property;
};

const yesNo = { true: { en: 'yes', ko: '예' }, false: { en: 'no', ko: '아니요' } };
const nothing = { en: 'none', ko: '없음' };
const unknown = { en: 'not stated', ko: '입력 없음' };

const spellValue = (
  value: Evidence['value'],
  spec: PropertySpec | undefined,
  property: string,
  words: Words,
  locale: Locale,
): string => {
  if (value === null) return unknown[locale];
  if (typeof value === 'boolean') return yesNo[`${value}`][locale];
  if (typeof value === 'object') {
    if (value.length === 0) return nothing[locale];
    return findMeasure(property)?.elements ? words.names(value) : words.list(value);
  }
  if (typeof value === 'number') {
    const spell = findMeasure(property)?.spell;
    if (spell) return spell(value, words);
    if (spec?.type !== 'number') return words.number(value);
    const spelled = { ms: words.ms, sec: words.seconds, Mbps: words.mbps, fraction: words.percent };
    return (spelled[spec.unit as keyof typeof spelled] ?? words.number)(value);
  }
  const text = String(value);
  if (property === 'answer') return practiceAnswerNames[text as PracticeAnswer]?.[locale] ?? text;
  return spec?.type === 'choice' ? (spec.options[text]?.[locale] ?? text) : text;
};
