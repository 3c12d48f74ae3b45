import { nearestName, type Problem, problem } from '@spandrel/model';
import { policyProblem } from './policy-problem.ts';

export type Path = Problem['path'];

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that are not known here. */
export const checkKeys = (
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: Path,
): readonly Problem[] =>
  Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) =>
      problem('unknown-key', [...path, key], { key, nearest: nearestName(key, known), valid: known.join(', ') }),
    );

/** Whether the value is one of a few names. */
export const checkChoice = (value: unknown, valid: readonly string[], path: Path): readonly Problem[] => {
  if (value === undefined) return [problem('missing', path, { key: String(path.at(-1)) })];
  if (typeof value === 'string' && valid.includes(value)) return [];
  const found = String(value).slice(0, 60);
  return [problem('not-a-choice', path, { found, nearest: nearestName(found, valid), valid: valid.join(', ') })];
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the purpose
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** A text that is not empty, not too long, and free of control characters. */
export const checkText = (value: unknown, maxLength: number, path: Path): readonly Problem[] => {
  if (value === undefined) return [problem('missing', path, { key: String(path.at(-1)) })];
  if (typeof value !== 'string') {
    return [
      problem('wrong-type', path, { expected: { en: 'a text', ko: '텍스트' }, found: String(value).slice(0, 60) }),
    ];
  }
  if (value.trim() === '') return [policyProblem('empty', path)];
  if (value.length > maxLength) return [problem('too-long', path, { maximum: String(maxLength) })];
  if (controlCharacters.test(value)) return [problem('invalid-text', path, { found: '…', example: '' })];
  return [];
};
