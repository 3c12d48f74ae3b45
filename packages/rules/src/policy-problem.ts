import type { Localized, Problem } from '@spandrel/model';
import { type PolicyProblemCode, policySentences } from './policy-sentences.ts';

type Params<Code extends PolicyProblemCode> = Parameters<(typeof policySentences)[Code]>;

/** A problem of a workspace policy with its sentence in both languages. */
export const policyProblem = <Code extends PolicyProblemCode>(
  code: Code,
  path: Problem['path'],
  ...params: Params<Code>
): Problem => {
  const sentence = policySentences[code] as (...given: Params<Code>) => Localized;
  return { code, path, message: sentence(...params) };
};
