import type { vocabulary as english } from '../en/vocabulary.ts';
import type { Translated } from '../translated.ts';

export const vocabulary: Translated<typeof english> = {
  role: { owner: '소유자', architect: '설계자', reviewer: '검토자', reader: '열람자' },
  roleMeaning: {
    owner: '모든 작업과 구성원 관리를 할 수 있습니다',
    architect: '설계를 작성하고 버전을 고정해 검토를 요청하며 댓글에 답합니다',
    reviewer: '점수와 댓글, 결정으로 버전을 검토합니다',
    reader: '설계와 버전, 보고서를 열람합니다',
  },
  status: {
    frozen: '고정됨',
    'in-review': '검토 중',
    approved: '승인됨',
    'changes-requested': '변경 요청됨',
  },
  decision: { approve: '승인', 'request-changes': '변경 요청' },
  score: '100점 만점에 {{value}}점',
  coverage: '평가 범위 {{value}}',
  coverageMeaning: '도면의 정보로 수행할 수 있었던 점검과 답변한 실천 점검 질문의 비율입니다.',
  incomplete: '불완전: 실행하지 못한 규칙이 있습니다',
  source: { stated: '입력값', assumed: '가정값' },
  sourceMeaning: {
    stated: '설계에 직접 입력한 값입니다.',
    assumed: '입력한 값이 없어 기본값을 적용했습니다.',
  },
  pointsLost: '−{{value}}점',
};
