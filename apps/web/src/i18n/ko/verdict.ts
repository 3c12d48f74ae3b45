import type { verdict as english } from '../en/verdict.ts';
import type { Translated } from '../translated.ts';

export const verdict: Translated<typeof english> = {
  score: '점수',
  coverage: '평가 범위 {{value}}',
  coverageMeaning:
    '구성도에 입력된 값으로 판정할 수 있었던 검사의 비율입니다. 값이 없으면 점수가 아니라 이 비율이 낮아집니다.',
  heldDown: '심각한 미해결 발견 사항 때문에 등급이 제한되었습니다',
  incomplete: '불완전: 실행되지 못한 규칙 있음',
  next: '다음에 할 일',
  gain: '+{{value}}점',
  points: '−{{value}}',
  pointsMeaning: '이 발견 사항 때문에 해당 원칙에서 감점된 점수',
  remedy: '조치:',
  evidence: '판정 근거',
  source: { assumed: '가정값', computed: '계산값' },
  assumed: '기본값을 가정하여 판정했습니다',
  waived: '예외 승인됨',
  waivedUntil: '예외 승인({{owner}}, {{expires}}까지): {{reason}}',
  notAssessed: '아직 평가하지 못한 항목',
  clean: '미해결 발견 사항이 없습니다. 평가하지 못한 항목을 입력하면 더 확실해집니다.',
  unassessed: '아직 판정할 내용이 없습니다. 구성 요소와 링크, 플로우를 하나 이상 그리세요.',
  places_other: '{{count}}곳',
  more_other: '외 {{count}}건',
  failure: '판정 엔진이 멈췄습니다: {{reason}}. 마지막 결과를 표시합니다.',
  ruleError: '{{rule}} 규칙을 실행하지 못했습니다: {{reason}}',
  announce_other: '점수 {{value}}, {{band}}, 미해결 발견 사항 {{count}}건',
};
