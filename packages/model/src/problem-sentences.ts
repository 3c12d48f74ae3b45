import type { Localized } from './locale.ts';

/**
 * The sentence of every problem a design file can have, in both languages. Parameters arrive ready to print.
 * `nearest` is empty or the closest valid name.
 */
export const problemSentences = {
  'file-too-large': (p: { limit: string }) => ({
    en: `The file is larger than ${p.limit}. Split the design, or leave out what is not part of it.`,
    ko: `파일 크기가 ${p.limit} 한도를 넘습니다. 설계를 나누거나 설계와 무관한 내용을 빼 주세요.`,
  }),
  'nul-character': () => ({
    en: 'The file contains a NUL character. Save it as plain UTF-8 text.',
    ko: '파일에 NUL 문자가 있습니다. 일반 UTF-8 텍스트로 저장해 주세요.',
  }),
  syntax: (p: { detail: string }) => ({
    en: `This is not valid YAML or JSON: ${p.detail}`,
    ko: `올바른 YAML 또는 JSON이 아닙니다: ${p.detail}`,
  }),
  'duplicate-key': (p: { key: string }) => ({
    en: `The key «${p.key}» stands twice in the same place. Keep one of them.`,
    ko: `같은 위치에 «${p.key}» 키가 두 번 있습니다. 하나만 남겨 주세요.`,
  }),
  'unknown-alias': (p: { alias: string }) => ({
    en: `«*${p.alias}» stands for nothing: no «&${p.alias}» comes before it. Write a text that starts with * in quotes.`,
    ko: `«*${p.alias}» 별칭이 가리키는 값이 없습니다. 앞에 «&${p.alias}» 앵커가 없습니다. *로 시작하는 텍스트는 따옴표로 묶어 주세요.`,
  }),
  'alias-in-itself': (p: { alias: string }) => ({
    en: `«*${p.alias}» stands inside what it stands for. Write out what is meant.`,
    ko: `«*${p.alias}» 별칭이 자신이 가리키는 값 안에 있습니다. 의도한 내용을 직접 적어 주세요.`,
  }),
  'not-a-design': () => ({
    en: 'A design file is a mapping that starts with «spandrel: 1» and has a «name».',
    ko: '설계 파일은 «spandrel: 1»로 시작하고 «name»을 가진 매핑이어야 합니다.',
  }),
  'unsupported-version': (p: { found: string; supported: string }) => ({
    en: `The format version is ${p.found}; this Spandrel reads version ${p.supported}. Write «spandrel: ${p.supported}».`,
    ko: `형식 버전이 ${p.found}입니다. 이 Spandrel은 버전 ${p.supported} 형식을 읽습니다. «spandrel: ${p.supported}»로 적어 주세요.`,
  }),
  'unknown-key': (p: { key: string; nearest: string; valid: string }) => ({
    en: `There is no «${p.key}» here. ${p.nearest ? `Did you mean «${p.nearest}»?` : `Valid are: ${p.valid}.`}`,
    ko: `여기에 «${p.key}» 항목은 없습니다. ${p.nearest ? `«${p.nearest}» 항목을 뜻하셨나요?` : `사용할 수 있는 항목: ${p.valid}`}`,
  }),
  'unknown-property': (p: { key: string; kind: string; nearest: string }) => ({
    en: `The kind «${p.kind}» has no property «${p.key}».${p.nearest ? ` Did you mean «${p.nearest}»?` : ''}`,
    ko: `«${p.kind}» 종류에는 «${p.key}» 속성이 없습니다.${p.nearest ? ` «${p.nearest}» 속성을 뜻하셨나요?` : ''}`,
  }),
  'unknown-kind': (p: { kind: string; nearest: string }) => ({
    en: `There is no kind «${p.kind}».${p.nearest ? ` Did you mean «${p.nearest}»?` : ' «spandrel kinds» lists them all.'}`,
    ko: `«${p.kind}» 종류는 없습니다.${p.nearest ? ` «${p.nearest}» 종류를 뜻하셨나요?` : ' «spandrel kinds» 명령으로 전체 목록을 볼 수 있습니다.'}`,
  }),
  missing: (p: { key: string }) => ({
    en: `«${p.key}» is missing.`,
    ko: `«${p.key}» 항목이 없습니다.`,
  }),
  'wrong-type': (p: { expected: Localized; found: string }) => ({
    en: `Expected ${p.expected.en}, found ${p.found}.`,
    ko: `${p.expected.ko} 값이어야 하는데 ${p.found} 값이 있습니다.`,
  }),
  'too-small': (p: { minimum: string }) => ({
    en: `The value must be at least ${p.minimum}.`,
    ko: `값은 ${p.minimum} 이상이어야 합니다.`,
  }),
  'too-big': (p: { maximum: string }) => ({
    en: `The value must be at most ${p.maximum}.`,
    ko: `값은 ${p.maximum} 이하여야 합니다.`,
  }),
  'too-long': (p: { maximum: string }) => ({
    en: `Too long: at most ${p.maximum} are allowed.`,
    ko: `너무 깁니다. 최대 ${p.maximum}까지 쓸 수 있습니다.`,
  }),
  'too-short': (p: { minimum: string }) => ({
    en: `Too short: at least ${p.minimum} is needed.`,
    ko: `너무 짧습니다. 최소 ${p.minimum} 이상이어야 합니다.`,
  }),
  'not-a-choice': (p: { found: string; nearest: string; valid: string }) => ({
    en: `«${p.found}» is not one of ${p.valid}.${p.nearest ? ` Did you mean «${p.nearest}»?` : ''}`,
    ko: `«${p.found}» 값은 쓸 수 없습니다. 가능한 값: ${p.valid}.${p.nearest ? ` «${p.nearest}» 값을 뜻하셨나요?` : ''}`,
  }),
  'invalid-id': (p: { found: string }) => ({
    en: `«${p.found}» is not a valid id. Ids are lower-case letters, digits and hyphens and start with a letter or digit, e.g. «router-1».`,
    ko: `«${p.found}» 값은 id로 쓸 수 없습니다. id는 영문 소문자, 숫자, 하이픈으로 이루어지며 문자나 숫자로 시작합니다. 예: «router-1»`,
  }),
  'invalid-cidr': (p: { found: string }) => ({
    en: `«${p.found}» is not an address prefix. Write it like «10.0.0.0/16» or «2001:db8::/32».`,
    ko: `«${p.found}» 값은 주소 대역이 아닙니다. «10.0.0.0/16» 또는 «2001:db8::/32»처럼 적어 주세요.`,
  }),
  'invalid-date': (p: { found: string }) => ({
    en: `«${p.found}» is not a date. Write it like «2026-11-01».`,
    ko: `«${p.found}» 값은 날짜가 아닙니다. «2026-11-01»처럼 적어 주세요.`,
  }),
  'invalid-text': (p: { found: string; example: string }) => ({
    en: `«${p.found}» is not written as expected${p.example ? `, e.g. «${p.example}»` : ''}.`,
    ko: `«${p.found}» 값의 형식이 올바르지 않습니다${p.example ? `. 예: «${p.example}»` : ''}.`,
  }),
  'note-required': () => ({
    en: 'An answer «not-applicable» needs a note that says why.',
    ko: '«not-applicable» 답변에는 이유를 적은 note가 필요합니다.',
  }),
  'duplicate-id': (p: { id: string; first: string }) => ({
    en: `The id «${p.id}» is already used at ${p.first}. Every id may be used once in a design.`,
    ko: `«${p.id}» id는 이미 ${p.first}에서 쓰고 있습니다. id는 설계 안에서 한 번만 쓸 수 있습니다.`,
  }),
  'unknown-element': (p: { id: string; nearest: string }) => ({
    en: `There is no element «${p.id}» in this design.${p.nearest ? ` Did you mean «${p.nearest}»?` : ''}`,
    ko: `이 설계에 «${p.id}» 요소가 없습니다.${p.nearest ? ` «${p.nearest}» 요소를 뜻하셨나요?` : ''}`,
  }),
  'unknown-component': (p: { id: string; nearest: string }) => ({
    en: `There is no component «${p.id}» in this design.${p.nearest ? ` Did you mean «${p.nearest}»?` : ''}`,
    ko: `이 설계에 «${p.id}» 구성 요소가 없습니다.${p.nearest ? ` «${p.nearest}» 구성 요소를 뜻하셨나요?` : ''}`,
  }),
  'unknown-rule': (p: { rule: string; nearest: string }) => ({
    en: `There is no rule «${p.rule}».${p.nearest ? ` Did you mean «${p.nearest}»?` : ' «spandrel rules» lists them all.'}`,
    ko: `«${p.rule}» 규칙은 없습니다.${p.nearest ? ` «${p.nearest}» 규칙을 뜻하셨나요?` : ' «spandrel rules» 명령으로 전체 목록을 볼 수 있습니다.'}`,
  }),
  'unknown-practice': (p: { practice: string; nearest: string }) => ({
    en: `There is no practice question «${p.practice}».${p.nearest ? ` Did you mean «${p.nearest}»?` : ' «spandrel practices» lists them all.'}`,
    ko: `«${p.practice}» 실천 항목은 없습니다.${p.nearest ? ` «${p.nearest}» 항목을 뜻하셨나요?` : ' «spandrel practices» 명령으로 전체 목록을 볼 수 있습니다.'}`,
  }),
  'parent-cycle': (p: { cycle: string }) => ({
    en: `Components contain each other in a circle: ${p.cycle}. Take one of them out of its parent.`,
    ko: `구성 요소가 서로를 포함하는 순환이 있습니다: ${p.cycle}. 그중 하나를 상위 요소에서 빼 주세요.`,
  }),
  'parent-holds-nothing': (p: { parent: string; kind: string }) => ({
    en: `«${p.parent}» is a ${p.kind}, which cannot hold other components.`,
    ko: `«${p.parent}» 요소는 ${p.kind} 종류라서 다른 구성 요소를 담을 수 없습니다.`,
  }),
  'flow-to-itself': () => ({
    en: 'A flow must lead from one component to another one.',
    ko: '플로우의 출발지와 목적지는 서로 달라야 합니다.',
  }),
  'waiver-ends-before-it-starts': () => ({
    en: 'The waiver expires before it was granted.',
    ko: '예외 승인의 만료일이 승인일보다 앞섭니다.',
  }),
} satisfies Record<string, (params: never) => Localized>;

export type ProblemCode = keyof typeof problemSentences;

export type ProblemParams<Code extends ProblemCode> = Parameters<(typeof problemSentences)[Code]>[0];
