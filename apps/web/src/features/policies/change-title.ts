import type { PolicyChangeEntry } from '@spandrel/contract';
import type { Locale } from '@spandrel/model';
import { findRule, thresholdNames, thresholdSpecs } from '@spandrel/rules';
import type { TFunction } from 'i18next';

type Change = PolicyChangeEntry['changes'][number];

/** One line about a change: what it is about, and whether it was set, changed or taken back. */
export const changeTitle = (change: Change, t: TFunction<'policies'>, locale: Locale): string =>
  `${subjectOf(change, t, locale)}: ${t(`history.${actOf(change)}`)}`;

const actOf = ({ section, before, after }: Change) => {
  if (before !== null && after !== null) return 'changed';
  if (section === 'ownRules') return before === null ? 'ruleAdded' : 'ruleRemoved';
  return before === null ? 'added' : 'removed';
};

const subjectOf = ({ section, name, before, after }: Change, t: TFunction<'policies'>, locale: Locale): string => {
  switch (section) {
    case 'principleWeights':
      return t('history.weightsOfPrinciples');
    case 'topicWeights':
      return t('history.weightsOfTopics');
    case 'thresholds': {
      const known = thresholdNames.find((each) => each === name);
      return known === undefined ? name : thresholdSpecs[known].label[locale];
    }
    case 'rules':
      return findRule(name)?.title[locale] ?? name;
    case 'ownRules':
      return ownTitle(after ?? before, locale) ?? name;
  }
};

/** The title of an own rule as the history stored it. */
const ownTitle = (rule: unknown, locale: Locale): string | undefined => {
  if (typeof rule !== 'object' || rule === null || !('title' in rule)) return undefined;
  const { title } = rule;
  if (typeof title !== 'object' || title === null || !(locale in title)) return undefined;
  return String(Object.entries(title).find(([key]) => key === locale)?.[1]);
};
