import { definePractice } from '../../define-practice.ts';

export const automationCoverage = definePractice({
  id: 'maint.automation-coverage',
  principle: 'maintainability',
  topic: 'maint.versioning',
  question: {
    en: 'Is the share of routine operations that run without manual steps known, and is it growing?',
    ko: '일상 운영 작업 중 수작업 없이 실행되는 비율을 알고 있으며 그 비율을 확대하고 있나요?',
  },
  why: {
    en: 'Manual work grows with the number of clusters and circuits, and the steps done rarely – certificate renewal, adding a cluster, moving a circuit – are done wrong at night.',
    ko: '수작업은 클러스터와 회선 수만큼 늘어납니다. 인증서 갱신, 클러스터 추가, 회선 이전처럼 가끔 하는 작업은 한밤중에 실수하기 쉽습니다.',
  },
  documented: {
    en: 'A list of routine operations names for each its frequency, the minutes it takes, whether it is automated, and the order in which the rest will be.',
    ko: '일상 작업마다 빈도, 소요 시간, 자동화 여부를 적고 나머지를 자동화할 순서를 정한 목록이 있습니다.',
  },
  tested: {
    en: 'Toil is measured at least each quarter and stays below half of the team’s time, and the automated share rose over the last year.',
    ko: '분기마다 반복 수작업(토일)을 측정해 팀 시간의 절반 아래로 유지하고, 최근 1년 동안 자동화 비율이 높아졌습니다.',
  },
  references: [
    { title: 'Eliminating toil (Google SRE book)', url: 'https://sre.google/sre-book/eliminating-toil/' },
    {
      title: 'The evolution of automation at Google (Google SRE book)',
      url: 'https://sre.google/sre-book/automation-at-google/',
    },
  ],
});
