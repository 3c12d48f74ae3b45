import { locales, type Problem, principles, problem, severities } from '@spandrel/model';
import { policyProblem } from '../policy-problem.ts';
import { checkChoice, checkKeys, checkText, isRecord, type Path } from '../shape.ts';
import { topicIds, topics } from '../topics.ts';
import { readExpression } from './cel-expression.ts';
import { type OwnRuleSubject, ownRuleLimits, ownRulePrefix, ownRuleSubjects } from './own-rule-definition.ts';

const keys = ['id', 'principle', 'topic', 'severity', 'title', 'message', 'remedy', 'appliesTo', 'when', 'check'];
const ownId = new RegExp(`^${ownRulePrefix.replace('.', '\\.')}[a-z0-9]+(?:-[a-z0-9]+)*$`);
const longestId = 80;

/** Everything that is wrong with a value as an own rule, its expressions parsed and type-checked. */
export const checkOwnRule = (rule: unknown, path: Path): readonly Problem[] => {
  if (!isRecord(rule)) {
    return [
      problem('wrong-type', path, { expected: { en: 'a mapping', ko: '매핑' }, found: String(rule).slice(0, 60) }),
    ];
  }
  const { id, principle, topic, severity, appliesTo, when, check } = rule;
  const isId = typeof id === 'string' && id.length <= longestId && ownId.test(id);
  return [
    ...checkKeys(rule, keys, path),
    ...(isId ? [] : [policyProblem('own-rule-id', [...path, 'id'])]),
    ...checkChoice(principle, principles, [...path, 'principle']),
    ...checkTopic(topic, principle, [...path, 'topic']),
    ...checkChoice(severity, severities, [...path, 'severity']),
    ...(['title', 'message', 'remedy'] as const).flatMap((key) => checkSentence(rule[key], [...path, key])),
    ...checkChoice(appliesTo, ownRuleSubjects, [...path, 'appliesTo']),
    ...(when === undefined ? [] : checkExpression(when, appliesTo, [...path, 'when'])),
    ...checkExpression(check, appliesTo, [...path, 'check']),
  ];
};

const checkTopic = (topic: unknown, principle: unknown, path: Path): readonly Problem[] => {
  const unknown = checkChoice(topic, topicIds, path);
  const known = topicIds.find((each) => each === topic);
  if (known === undefined || topics[known].principle === principle) return unknown;
  return [policyProblem('topic-of-another', path, { topic: known, principle: String(principle) })];
};

const checkSentence = (sentence: unknown, path: Path): readonly Problem[] => {
  if (!isRecord(sentence)) return checkText(sentence === undefined ? undefined : 0, 1, path);
  return [
    ...checkKeys(sentence, locales, path),
    ...locales.flatMap((locale) => {
      const text = sentence[locale];
      const problems = checkText(text, ownRuleLimits.sentenceLength, [...path, locale]);
      if (problems.length > 0 || typeof text !== 'string') return problems;
      const strange = [...text.matchAll(/\{(\w*)\}/g)].filter(([, name]) => name !== 'name' && name !== 'id');
      return strange.map(([, name = '']) => policyProblem('unknown-placeholder', [...path, locale], { name }));
    }),
  ];
};

const checkExpression = (source: unknown, appliesTo: unknown, path: Path): readonly Problem[] => {
  const wrong = checkText(source, ownRuleLimits.expressionLength, path);
  const subject = ownRuleSubjects.find((each): each is OwnRuleSubject => each === appliesTo);
  if (wrong.length > 0 || typeof source !== 'string' || subject === undefined) return wrong;
  const result = readExpression(source, subject);
  if (result.ok) return [];
  const { code, message } = result.problem;
  return [{ code, path, message }];
};
