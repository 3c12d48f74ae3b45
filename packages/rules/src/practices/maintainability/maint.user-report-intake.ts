import { definePractice } from '../../define-practice.ts';

export const userReportIntake = definePractice({
  id: 'maint.user-report-intake',
  principle: 'maintainability',
  topic: 'maint.monitoring',
  question: {
    en: 'Are user reports triaged and matched with telemetry by place, time and path?',
    ko: '사용자 신고를 분류하고 위치, 시각, 경로를 기준으로 측정 데이터와 대조해 분석하나요?',
  },
  why: {
    en: '«The application is slow» from one branch is the first sign of a faulty access line or tunnel. Without the place, the time and the path it is answered with «no fault found».',
    ko: '한 지점에서 접수된 «애플리케이션이 느려요»라는 신고는 접속 회선이나 터널 고장의 첫 징후입니다. 위치, 시각, 경로를 함께 받지 않으면 «이상 없음»으로 끝납니다.',
  },
  documented: {
    en: 'The report form asks for site, access type, time and destination, and a triage table leads from these to the circuit, resolver and gateway to look at.',
    ko: '신고 양식에서 사이트, 접속 방식, 시각, 목적지를 묻고, 이를 바탕으로 어느 회선, 리졸버, 게이트웨이를 볼지 알려 주는 분류표가 있습니다.',
  },
  tested: {
    en: 'Over the last quarter it was measured how many reports could be tied to telemetry and how long that took, and clusters of reports opened an incident by themselves.',
    ko: '최근 분기에 측정 데이터와 연결된 신고의 비율과 소요 시간을 측정했고, 비슷한 신고가 몰리면 자동으로 장애로 등록됩니다.',
  },
  references: [
    {
      title: 'Effective troubleshooting: problem report and triage (Google SRE book)',
      url: 'https://sre.google/sre-book/effective-troubleshooting/',
    },
  ],
});
