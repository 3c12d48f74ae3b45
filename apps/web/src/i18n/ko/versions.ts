import type { versions as english } from '../en/versions.ts';
import type { Translated } from '../translated.ts';

export const versions: Translated<typeof english> = {
  title: '버전',
  titleOf: '«{{name}}» 설계의 버전',
  version: '버전 {{number}}',
  openEditor: '계속 편집',
  openDrawing: '도면 열기',
  columns: { version: '버전', note: '메모', status: '상태', assessment: '평가', frozen: '고정한 때', actions: '작업' },
  noNote: '메모 없음',
  openReviewOf: '버전 {{number}}의 검토 열기',
  submit: '검토 요청',
  submitOf: '버전 {{number}} 검토 요청',
  submitted: '버전 {{number}}의 검토를 요청했습니다.',
  frozen: '버전 {{number}} 고정을 마쳤습니다.',
  dialog: {
    title: '검토 요청',
    text: '현재 도면과 평가 결과를 그대로 고정합니다. 검토자는 고정된 내용을 보며, 그동안 편집을 계속할 수 있습니다.',
    note: '검토자에게 남길 메모',
    notePlaceholder: '달라진 점, 확신이 없는 부분, 먼저 살펴볼 곳',
    submit: '고정하고 검토 요청',
    freeze: '고정만 하기',
  },
  empty: {
    title: '아직 버전이 없습니다',
    text: '버전은 도면과 평가 결과를 고정합니다. 검토와 보고서는 바뀌지 않는 버전을 기준으로 합니다.',
  },
};
