import type { Localized, Problem } from '@spandrel/model';

/** What a validation issue of zod says, as Fastify hands it on. */
export interface FieldIssue {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const reasonOf = ({ keyword, params }: FieldIssue): Localized => {
  const { minimum, maximum, origin, values, keys } = params;
  const text = origin === 'string';
  switch (keyword) {
    case 'too_small':
      return text
        ? { en: `needs at least ${minimum} characters`, ko: `최소 ${minimum}자 이상이어야 합니다` }
        : { en: `must be at least ${minimum}`, ko: `${minimum} 이상이어야 합니다` };
    case 'too_big':
      return text
        ? { en: `may have at most ${maximum} characters`, ko: `최대 ${maximum}자까지 입력할 수 있습니다` }
        : { en: `must be at most ${maximum}`, ko: `${maximum} 이하여야 합니다` };
    case 'invalid_type':
      return { en: 'is missing or of the wrong type', ko: '값이 없거나 형식이 다릅니다' };
    case 'invalid_value': {
      const choices = Array.isArray(values) ? values.join(', ') : '';
      return { en: `must be one of: ${choices}`, ko: `다음 중 하나여야 합니다: ${choices}` };
    }
    case 'unrecognized_keys': {
      const names = Array.isArray(keys) ? keys.join(', ') : '';
      return { en: `has unknown fields: ${names}`, ko: `알 수 없는 항목이 있습니다: ${names}` };
    }
    case 'custom':
      return { en: 'must not contain control characters', ko: '제어 문자를 포함할 수 없습니다' };
    default:
      return { en: 'is not written as expected', ko: '형식이 올바르지 않습니다' };
  }
};

/** A field of a request that is not valid, with a sentence in both languages. */
export const fieldProblem = (issue: FieldIssue): Problem => {
  const path = issue.instancePath.split('/').filter(Boolean);
  const name = path.join('.') || 'body';
  const reason = reasonOf(issue);
  return {
    code: 'invalid-field',
    path,
    message: { en: `«${name}» ${reason.en}.`, ko: `«${name}» 항목: ${reason.ko}.` },
  };
};
