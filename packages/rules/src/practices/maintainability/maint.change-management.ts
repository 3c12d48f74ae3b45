import { definePractice } from '../../define-practice.ts';

export const changeManagement = definePractice({
  id: 'maint.change-management',
  principle: 'maintainability',
  topic: 'maint.versioning',
  question: {
    en: 'Is every network change reviewed, analysed for its impact and recorded?',
    ko: '모든 네트워크 변경이 검토, 변경 영향 분석, 기록을 거치는 절차를 따르나요?',
  },
  why: {
    en: 'Most outages follow a change. A route filter that looks local withdraws prefixes in another region, and without a record the search for the cause begins with asking around.',
    ko: '장애의 대부분은 변경 뒤에 일어납니다. 한 사이트에만 영향을 줄 것 같던 경로 필터가 다른 리전의 프리픽스를 사라지게 하며, 기록이 없으면 원인 찾기는 탐문부터 시작됩니다.',
  },
  documented: {
    en: 'A change record holds reason, affected flows and sites, reviewer, test evidence, time window and way back, and emergency changes are recorded afterwards within a day.',
    ko: '변경 기록에 사유, 영향받는 플로우와 사이트, 검토자, 시험 결과, 작업 시간, 복구 방법을 남기고, 긴급 변경은 하루 안에 사후 기록합니다.',
  },
  tested: {
    en: 'The share of changes without a record, the change failure rate and the lead time are measured, and the last quarter’s device and cloud audit logs were matched with the records.',
    ko: '기록 없는 변경의 비율, 변경 실패율, 소요 시간을 측정하고, 최근 분기의 장비·클라우드 감사 로그를 변경 기록과 대조했습니다.',
  },
  references: [
    {
      title: 'Streamlining change approval (DORA)',
      url: 'https://dora.dev/capabilities/streamlining-change-approval/',
    },
    {
      title: 'Guide for Security-Focused Configuration Management (NIST SP 800-128)',
      url: 'https://csrc.nist.gov/pubs/sp/800/128/upd1/final',
    },
  ],
});
