import type { Localized } from '@spandrel/model';

type Params = Readonly<Record<string, string>>;

const meant = {
  en: ({ nearest }: Params) => (nearest ? ` Did you mean «${nearest}»?` : ''),
  ko: ({ nearest }: Params) => (nearest ? ` «${nearest}» 이름을 뜻하셨나요?` : ''),
};

/** What is said about an expression that cannot be used. `detail` is the evaluator's own, in English. */
const sentences = {
  'not-an-expression': (p: Params) => ({
    en: `This is not a CEL expression: ${p.detail}.`,
    ko: `올바른 CEL 식이 아닙니다: ${p.detail}.`,
  }),
  'not-a-condition': (p: Params) => ({
    en: `The expression must give true or false; it gives «${p.found}».`,
    ko: `식의 결과는 참 또는 거짓이어야 합니다. 지금 결과의 형식: «${p.found}»`,
  }),
  'unknown-fact': (p: Params) => ({
    en: `There is no fact or property «${p.name}» here.${meant.en(p)}`,
    ko: `여기에 «${p.name}» 사실이나 속성은 없습니다.${meant.ko(p)}`,
  }),
  'unknown-variable': (p: Params) => ({
    en: `«${p.name}» is not known. Expressions start from «self» or «design».`,
    ko: `«${p.name}» 이름은 알 수 없습니다. 식은 «self» 또는 «design»에서 시작합니다.`,
  }),
  'unknown-function': (p: Params) => ({
    en: `The function «${p.name}» is not available in own rules.${meant.en(p)}`,
    ko: `자체 규칙에서는 «${p.name}» 함수를 쓸 수 없습니다.${meant.ko(p)}`,
  }),
  'unknown-kind': (p: Params) => ({
    en: `There is no kind «${p.name}».${meant.en(p)}`,
    ko: `«${p.name}» 종류는 없습니다.${meant.ko(p)}`,
  }),
  'wrong-types': (p: Params) => ({
    en: `These values do not go together: ${p.detail}.`,
    ko: `함께 쓸 수 없는 값입니다: ${p.detail}.`,
  }),
  'too-large': (p: Params) => ({
    en: `The expression is too large: ${p.detail}.`,
    ko: `식이 너무 큽니다: ${p.detail}.`,
  }),
  'too-long': (p: Params) => ({
    en: `The expression is longer than ${p.limit} characters.`,
    ko: `식이 ${p.limit}자를 넘습니다.`,
  }),
  'nested-too-deep': (p: Params) => ({
    en: `More than ${p.limit} list functions (all, exists, map …) stand inside one another.`,
    ko: `목록 함수(all, exists, map 등)를 ${p.limit}단계보다 깊게 겹쳐 쓸 수 없습니다.`,
  }),
} satisfies Readonly<Record<string, (params: Params) => Localized>>;

export type ExpressionProblemCode = keyof typeof sentences;

/** The sentence about a problem, with the column it stands at. */
export const expressionSentence = (code: ExpressionProblemCode, column: number, params: Params): Localized => {
  const { en, ko } = sentences[code](params);
  return { en: `Column ${column}: ${en}`, ko: `${column}번째 글자: ${ko}` };
};
