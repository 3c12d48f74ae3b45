import { type Locale, principleNames, principles, severityNames } from '@spandrel/model';
import {
  findRule,
  policyFor,
  thresholdNames,
  thresholdSpecs,
  thresholdText,
  topicIds,
  topics,
  type WorkspacePolicy,
} from '@spandrel/rules';
import type { Sentences } from '../sentences/sentences.ts';

/** One decision of a workspace about how designs are judged. */
interface PolicyRow {
  readonly subject: string;
  readonly decision: string;
  readonly reason: string;
}

/** Every decision of a policy in the order of its page: rules, weights, thresholds, own rules. */
export const policyRows = (policy: WorkspacePolicy, say: Sentences, locale: Locale): readonly PolicyRow[] => {
  const { appendix } = say;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const { principleWeights, topicWeights } = policyFor('production', policy);
  const rules = Object.entries(policy.rules).map(([id, { off, severity, reason }]) => ({
    subject: `${findRule(id, policy.ownRules)?.title[locale] ?? id} (${id})`,
    decision: off || severity === undefined ? appendix.ruleOff : severityNames[severity][locale],
    reason,
  }));
  const ofPrinciples = principles.flatMap((principle) =>
    policy.principleWeights?.values[principle] === undefined
      ? []
      : [
          {
            subject: appendix.weightOf(principleNames[principle][locale]),
            decision: percent.format(principleWeights[principle]),
            reason: policy.principleWeights.reason,
          },
        ],
  );
  const ofTopics = topicIds.flatMap((topic) =>
    policy.topicWeights?.values[topic] === undefined
      ? []
      : [
          {
            subject: appendix.weightOf(topics[topic].name[locale]),
            decision: percent.format(topicWeights[topic]),
            reason: policy.topicWeights.reason,
          },
        ],
  );
  const thresholds = thresholdNames.flatMap((name) => {
    const setting = policy.thresholds[name];
    if (setting === undefined) return [];
    const decision = thresholdText(name, setting.value, locale);
    return [{ subject: thresholdSpecs[name].label[locale], decision, reason: setting.reason }];
  });
  const ownRules = policy.ownRules.map(({ id, title, remedy }) => ({
    subject: `${title[locale]} (${id})`,
    decision: appendix.ownRule,
    reason: remedy[locale],
  }));
  return [...rules, ...ofPrinciples, ...ofTopics, ...thresholds, ...ownRules];
};
