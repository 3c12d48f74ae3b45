import type { Locale, Principle, Problem, Severity } from '@spandrel/model';
import { checkOwnRule, type OwnRule, type OwnRuleSubject, type TopicId } from '@spandrel/rules';

/** What stands in the fields of the editor. */
export interface OwnRuleDraft {
  readonly id: string;
  readonly principle: Principle;
  readonly topic: TopicId;
  readonly severity: Severity;
  readonly appliesTo: OwnRuleSubject;
  readonly titleEn: string;
  readonly titleKo: string;
  readonly messageEn: string;
  readonly messageKo: string;
  readonly remedyEn: string;
  readonly remedyKo: string;
  readonly when: string;
  readonly check: string;
}

export const emptyDraft: OwnRuleDraft = {
  id: 'own.',
  principle: 'maintainability',
  topic: 'maint.standardisation',
  severity: 'medium',
  appliesTo: 'component',
  titleEn: '',
  titleKo: '',
  messageEn: '',
  messageKo: '',
  remedyEn: '',
  remedyKo: '',
  when: '',
  check: '',
};

export const draftOf = ({ title, message, remedy, when = '', ...rule }: OwnRule): OwnRuleDraft => ({
  ...rule,
  when,
  titleEn: title.en,
  titleKo: title.ko,
  messageEn: message.en,
  messageKo: message.ko,
  remedyEn: remedy.en,
  remedyKo: remedy.ko,
});

export const ruleOf = (draft: OwnRuleDraft): OwnRule => {
  const { id, principle, topic, severity, appliesTo, when, check } = draft;
  return {
    id: id.trim(),
    principle,
    topic,
    severity,
    title: { en: draft.titleEn.trim(), ko: draft.titleKo.trim() },
    message: { en: draft.messageEn.trim(), ko: draft.messageKo.trim() },
    remedy: { en: draft.remedyEn.trim(), ko: draft.remedyKo.trim() },
    appliesTo,
    ...(when.trim() === '' ? {} : { when: when.trim() }),
    check: check.trim(),
  };
};

const fieldOf = ({ path }: Problem): string => {
  const [field = '', locale] = path.map(String);
  return locale === undefined ? field : `${field}${locale === 'en' ? 'En' : 'Ko'}`;
};

/** What is wrong with each field, in the reader's language; the first problem of a field only. */
export const draftProblems = (draft: OwnRuleDraft, locale: Locale): Partial<Record<keyof OwnRuleDraft, string>> =>
  Object.fromEntries(
    checkOwnRule(ruleOf(draft), [])
      .map((problem) => [fieldOf(problem), problem.message[locale]] as const)
      .reverse(),
  );
