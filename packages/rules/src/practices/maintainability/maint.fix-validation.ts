import { definePractice } from '../../define-practice.ts';

export const fixValidation = definePractice({
  id: 'maint.fix-validation',
  principle: 'maintainability',
  topic: 'maint.test-automation',
  question: {
    en: 'Is the effect of each fix measured before the incident is closed?',
    ko: '장애를 종료하기 전에 해결 효과를 검증하고 성능 개선을 측정하나요?',
  },
  why: {
    en: 'An incident closed because nobody complains any more returns with the next peak: the load had gone, not the cause. A fix may also move the loss one hop further, to a link nobody looks at.',
    ko: '더 이상 불만이 없다는 이유로 종료한 장애는 다음 피크에 다시 나타납니다. 원인이 아니라 부하가 사라졌을 뿐입니다. 조치가 패킷 손실을 아무도 보지 않는 다음 홉으로 옮겨 놓기도 합니다.',
  },
  documented: {
    en: 'Closing an incident requires the measure that showed the fault, its value before and after, the load at which it was measured and a time of observation.',
    ko: '장애를 종료하려면 문제를 보여 준 지표, 조치 전후의 값, 측정 당시의 부하, 관찰 기간을 기록해야 합니다.',
  },
  tested: {
    en: 'A sample of the last quarter’s incidents carries such a before-and-after measurement, and the share of incidents reopened within 30 days is tracked.',
    ko: '최근 분기의 장애를 표본으로 확인했을 때 조치 전후 측정값이 있고, 30일 안에 다시 열린 장애의 비율을 관리합니다.',
  },
  references: [
    {
      title: 'Effective troubleshooting (Google SRE book)',
      url: 'https://sre.google/sre-book/effective-troubleshooting/',
    },
  ],
});
