import { type Problem, problem } from '@spandrel/model';
import { policyProblem } from './policy-problem.ts';
import { checkChoice, type Path } from './shape.ts';
import { type ThresholdName, thresholdSpecs } from './threshold-labels.ts';

const trueOrFalse = { en: 'true or false', ko: 'true 또는 false' };
const longestPattern = 200;
/** A repetition of a group that itself repeats something can take exponential time; so can what a back reference asks for. */
const runaway = /\([^()]*[*+{][^()]*\)\s*[*+{]|\)[*+{][^()]*\)\s*[*+{]|\\[1-9]|\\k</;

/** What is wrong with the value of a threshold, by its type and range. */
export const checkThreshold = (name: ThresholdName, value: unknown, path: Path): readonly Problem[] => {
  const spec = thresholdSpecs[name];
  switch (spec.type) {
    case 'boolean':
      return typeof value === 'boolean'
        ? []
        : [problem('wrong-type', path, { expected: trueOrFalse, found: String(value).slice(0, 60) })];
    case 'choice':
      return checkChoice(value, Object.keys(spec.options), path);
    case 'pattern':
      return value === null || isUsablePattern(value) ? [] : [policyProblem('not-a-pattern', path)];
    case 'number': {
      const { min, max, integer } = spec;
      if (typeof value !== 'number' || !(value >= min && value <= max)) {
        return [policyProblem('out-of-range', path, { min: String(min), max: String(max) })];
      }
      return integer && !Number.isInteger(value) ? [policyProblem('not-whole', path)] : [];
    }
  }
};

const isUsablePattern = (value: unknown): boolean => {
  if (typeof value !== 'string' || value === '' || value.length > longestPattern || runaway.test(value)) return false;
  try {
    new RegExp(value, 'u');
    return true;
  } catch {
    return false;
  }
};
