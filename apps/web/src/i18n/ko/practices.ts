import type { practices as english } from '../en/practices.ts';
import type { Translated } from '../translated.ts';

export const practices: Translated<typeof english> = {
  progress: '질문 {{total}}개 중 {{done}}개 답변',
  progressShort: '{{total}}개 중 {{done}}개',
  intro:
    '구성도만으로는 알 수 없는 운영 방식을 묻습니다. 답변은 점수에 반영되며, 답하지 않은 질문은 평가 범위만 낮춥니다.',
  introReadOnly: '구성도만으로는 알 수 없는 운영 방식에 대해 설계 담당자가 답변한 내용입니다.',
  none: '조건에 맞는 질문이 없습니다.',
  unanswered: '답변 없음',
  details: '질문의 이유와 답변 기준',
  detailsReadOnly: '질문의 이유',
  takes: '«{{answer}}» 답변의 기준',
  sources: '출처',
  cost: '{{principle}} {{value}}점 감점',
  answeredOn: '{{date}} 답변',
  clear: '지우기',
  clearAnswer: '답변 지우기',
  note: '메모',
  notePlaceholder: '갖춘 것과 부족한 것',
  notePlaceholderNeeded: '해당하지 않는 이유',
  waiting: '해당하지 않는 이유를 메모에 적으세요. 적기 전까지는 저장되지 않습니다.',
  evidence: '증빙',
  evidencePlaceholder: '문서, 티켓, 대시보드 주소',
  filter: {
    answers: '표시할 답변',
    all: '전체',
    answered: '답변함',
    unanswered: '답변 없음',
    costing: '감점 항목',
    principle: '원칙',
    everyPrinciple: '모든 원칙',
    search: '질문 검색',
  },
};
