import { definePractice } from '../../define-practice.ts';

export const detectionProcess = definePractice({
  id: 'maint.detection-process',
  principle: 'maintainability',
  topic: 'maint.monitoring',
  question: {
    en: 'Is there a defined way to detect problems that brings alerts, trends, logs and user reports into one queue?',
    ko: '모니터링 알림, 성능 추세, 로그 패턴, 사용자 신고를 하나의 접수 창구로 모으는 문제 탐지 절차가 있나요?',
  },
  why: {
    en: 'The carrier sees the flapping circuit, the platform team the retries, the help desk the complaints. Each alone is below the threshold; together they were an incident half an hour ago.',
    ko: '통신사는 회선 플래핑을, 플랫폼 팀은 재시도를, 헬프 데스크는 불만을 봅니다. 하나씩은 임계치 아래지만, 합치면 이미 30분 전에 장애였습니다.',
  },
  documented: {
    en: 'All sources of problems are listed with the queue they enter, who watches it at which hours, how severity is given and how soon somebody must react.',
    ko: '문제를 알려 주는 모든 출처와 모이는 창구, 시간대별 담당자, 심각도 기준, 대응 시한을 정했습니다.',
  },
  tested: {
    en: 'Time to detect is measured for each incident, the share found by users first is reported each quarter, and a planted fault reached the queue within its target.',
    ko: '장애마다 탐지까지 걸린 시간을 측정하고, 사용자가 먼저 발견한 비율을 분기마다 보고하며, 일부러 만든 장애가 목표 시간 안에 접수되는 것을 확인했습니다.',
  },
  references: [
    {
      title: 'Monitoring distributed systems (Google SRE book)',
      url: 'https://sre.google/sre-book/monitoring-distributed-systems/',
    },
    { title: 'Tracking outages (Google SRE book)', url: 'https://sre.google/sre-book/tracking-outages/' },
  ],
});
