import type { editor as english } from '../en/editor.ts';
import type { Translated } from '../translated.ts';

export const editor: Translated<typeof english> = {
  title: '{{name}} · 구성도',
  back: '설계 목록으로',
  name: '설계 이름',
  undo: '실행 취소',
  redo: '다시 실행',
  versions: '버전',
  submit: '검토 요청',
  panels: '검토, 플로우, 실천 점검, 속성',
  review: '검토',
  flows: '플로우',
  practices: '실천 점검',
  properties: '속성',
  scoreChip: '종합 점수: {{band}}, 100점 중 {{value}}점',
  readOnly: '보기 전용',
  opening: '구성도를 여는 중입니다…',
};
