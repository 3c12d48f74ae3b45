import { definePractice } from '../../define-practice.ts';

export const postmortem = definePractice({
  id: 'maint.postmortem',
  principle: 'maintainability',
  topic: 'maint.continuous-improvement',
  question: {
    en: 'Are blameless reviews held after incidents, and are their preventive actions closed?',
    ko: '장애 후에 비난 없는 사후 분석을 하고 예방 조치를 완료하나요?',
  },
  why: {
    en: 'Where people are blamed, they hide the mistyped prefix, and the missing safeguard stays missing. Where actions stay open, the same circuit maintenance takes the same service down next year.',
    ko: '사람을 탓하면 잘못 입력한 프리픽스를 숨기게 되고 안전장치는 계속 없는 채로 남습니다. 조치가 열린 채로 남으면 내년에도 같은 회선 점검에 같은 서비스가 멈춥니다.',
  },
  documented: {
    en: 'A template asks for impact, timeline, what went well and badly, and actions that prevent, detect or soften; reports are open to all teams that run or use the network.',
    ko: '영향, 시간순 경과, 잘된 점과 아쉬운 점, 예방·탐지·완화 조치를 적는 양식이 있고, 보고서를 네트워크를 운영하고 쓰는 모든 팀에 공개합니다.',
  },
  tested: {
    en: 'All major incidents of the last 12 months were reviewed within two weeks, and at least 80 percent of their actions are finished within the promised time.',
    ko: '최근 12개월의 중대 장애를 모두 2주 안에 분석했고, 예방 조치의 80% 이상을 약속한 기한 안에 마쳤습니다.',
  },
  references: [
    {
      title: 'Postmortem culture: learning from failure (Google SRE book)',
      url: 'https://sre.google/sre-book/postmortem-culture/',
    },
  ],
});
