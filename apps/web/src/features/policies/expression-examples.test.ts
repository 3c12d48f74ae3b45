import { describe, expect, it } from 'vitest';
import { expressionExamples } from './expression-examples.ts';
import { draftProblems, emptyDraft } from './own-rule-draft.ts';

const examples = Object.entries(expressionExamples).flatMap(([appliesTo, list]) =>
  list.map((example) => ({ appliesTo: appliesTo as keyof typeof expressionExamples, ...example })),
);

describe('the examples of expressions', () => {
  it.each(examples)('$appliesTo: $check can be used as it is', ({ appliesTo, when, check }) => {
    const { when: wrongWhen, check: wrongCheck } = draftProblems({ ...emptyDraft, appliesTo, when, check }, 'en');
    expect([wrongWhen, wrongCheck]).toEqual([undefined, undefined]);
  });
});
