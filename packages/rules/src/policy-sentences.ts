import type { Localized } from '@spandrel/model';

const meant = {
  en: (nearest: string) => (nearest ? ` Did you mean «${nearest}»?` : ''),
  ko: (nearest: string) => (nearest ? ` «${nearest}» 이름을 뜻하셨나요?` : ''),
};

/** What can be wrong with a workspace policy besides its shape. */
export const policySentences = {
  'not-a-policy': () => ({
    en: 'A workspace policy is a mapping with «rules», «thresholds», «ownRules» and weights.',
    ko: '워크스페이스 정책은 «rules», «thresholds», «ownRules»와 가중치를 담은 매핑이어야 합니다.',
  }),
  'unknown-check': (p: { name: string; nearest: string }) => ({
    en: `There is no rule or practice question «${p.name}».${meant.en(p.nearest)}`,
    ko: `«${p.name}» 규칙이나 실천 항목은 없습니다.${meant.ko(p.nearest)}`,
  }),
  'unknown-name': (p: { name: string; nearest: string }) => ({
    en: `«${p.name}» is not known here.${meant.en(p.nearest)}`,
    ko: `여기에서 «${p.name}» 이름은 알 수 없습니다.${meant.ko(p.nearest)}`,
  }),
  'unknown-threshold': (p: { name: string; nearest: string }) => ({
    en: `There is no threshold «${p.name}».${meant.en(p.nearest)}`,
    ko: `«${p.name}» 임계값은 없습니다.${meant.ko(p.nearest)}`,
  }),
  'out-of-range': (p: { min: string; max: string }) => ({
    en: `The value must be a number from ${p.min} to ${p.max}.`,
    ko: `값은 ${p.min}부터 ${p.max}까지의 숫자여야 합니다.`,
  }),
  'not-whole': () => ({ en: 'The value must be a whole number.', ko: '값은 정수여야 합니다.' }),
  'not-a-pattern': () => ({
    en: 'This is not a regular expression that can be used: it must be valid, at most 200 characters long, without repetitions inside repeated groups and without back references.',
    ko: '사용할 수 없는 정규식입니다. 올바른 형식이고 200자 이하여야 하며, 반복되는 묶음 안의 반복과 역참조는 쓸 수 없습니다.',
  }),
  empty: () => ({ en: 'This must not be empty.', ko: '비워 둘 수 없습니다.' }),
  'no-reason': () => ({
    en: 'Say why: every change of the policy needs a reason.',
    ko: '이유를 적어 주세요. 정책을 변경하려면 이유가 필요합니다.',
  }),
  'changes-nothing': () => ({
    en: 'This setting changes nothing: switch the rule off or give it a severity.',
    ko: '바뀌는 것이 없는 설정입니다. 규칙을 끄거나 심각도를 지정해 주세요.',
  }),
  'weights-without-sum': (p: { principle: string }) => ({
    en: `At least one weight${p.principle ? ` of «${p.principle}»` : ''} must be greater than 0.`,
    ko: `${p.principle ? `«${p.principle}» 원칙의 ` : ''}가중치 중 하나는 0보다 커야 합니다.`,
  }),
  'own-rule-id': () => ({
    en: 'The id of an own rule is «own.» and a name of lower-case letters, digits and hyphens, e.g. «own.vpn-needs-bfd».',
    ko: '자체 규칙의 id는 «own.» 뒤에 영문 소문자, 숫자, 하이픈으로 된 이름을 붙입니다. 예: «own.vpn-needs-bfd»',
  }),
  'own-rule-twice': (p: { id: string }) => ({
    en: `There are two own rules «${p.id}». Give one of them another id.`,
    ko: `«${p.id}» 자체 규칙이 두 개 있습니다. 하나의 id를 바꿔 주세요.`,
  }),
  'topic-of-another': (p: { topic: string; principle: string }) => ({
    en: `The topic «${p.topic}» does not belong to the principle «${p.principle}».`,
    ko: `«${p.topic}» 주제는 «${p.principle}» 원칙에 속하지 않습니다.`,
  }),
  'unknown-placeholder': (p: { name: string }) => ({
    en: `There is no placeholder «{${p.name}}». Use «{name}» or «{id}».`,
    ko: `«{${p.name}}» 자리 표시자는 없습니다. «{name}» 또는 «{id}»를 쓰세요.`,
  }),
} satisfies Readonly<Record<string, (params: never) => Localized>>;

export type PolicyProblemCode = keyof typeof policySentences;
