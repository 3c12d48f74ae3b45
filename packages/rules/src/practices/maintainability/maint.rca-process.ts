import { definePractice } from '../../define-practice.ts';

export const rcaProcess = definePractice({
  id: 'maint.rca-process',
  principle: 'maintainability',
  topic: 'maint.continuous-improvement',
  question: {
    en: 'Is the root cause of incidents analysed with a fixed method?',
    ko: '정해진 방법으로 장애의 근본 원인을 분석하나요?',
  },
  why: {
    en: '«Restarted, works again» hides the conntrack table that will fill up again. Without a method the analysis stops at the first cause found, usually the last person who touched the network.',
    ko: '«재시작하니 정상»이라는 결론 뒤에는 다시 가득 찰 연결 추적 테이블이 숨어 있습니다. 방법이 없으면 분석은 처음 찾은 원인, 대개 마지막으로 네트워크를 만진 사람에서 멈춥니다.',
  },
  documented: {
    en: 'The method is written down: timeline, hypotheses tested layer by layer, causes that contributed, evidence for each, and from which severity it is required.',
    ko: '시간순 정리, 계층별(L2–L7) 가설 검증, 기여 원인, 원인별 증거, 적용하는 심각도를 담은 분석 방법이 문서로 있습니다.',
  },
  tested: {
    en: 'Each major incident of the last 12 months has an analysis finished within ten working days whose cause was reproduced or proven by data, and repeats of a cause are counted.',
    ko: '최근 12개월의 중대 장애마다 10영업일 안에 분석을 마쳐 원인을 재현하거나 데이터로 증명했고, 같은 원인이 반복된 횟수를 집계합니다.',
  },
  references: [
    {
      title: 'Effective troubleshooting (Google SRE book)',
      url: 'https://sre.google/sre-book/effective-troubleshooting/',
    },
    { title: 'Troubleshooting methodology (Brendan Gregg)', url: 'https://www.brendangregg.com/methodology.html' },
  ],
});
