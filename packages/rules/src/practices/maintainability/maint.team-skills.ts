import { definePractice } from '../../define-practice.ts';

export const teamSkills = definePractice({
  id: 'maint.team-skills',
  principle: 'maintainability',
  topic: 'maint.continuous-improvement',
  question: {
    en: 'Do the teams have the skills for the chosen technologies, and is training planned for what is missing?',
    ko: '선택한 기술을 운영할 역량을 팀이 갖추고 있으며, 부족한 부분의 교육과 훈련을 계획하나요?',
  },
  why: {
    en: 'BGP, eBPF, service mesh and three clouds rarely meet in one head. If one engineer understands the east-west gateways, the network has a single point of failure that no drawing shows.',
    ko: 'BGP, eBPF, 서비스 메시, 세 개의 클라우드를 모두 아는 사람은 드뭅니다. 동서 게이트웨이를 이해하는 엔지니어가 한 명뿐이라면, 어떤 도면에도 없는 단일 장애점이 있는 것입니다.',
  },
  documented: {
    en: 'A matrix names for each technology at least two people who can operate it and one who can repair it, the gaps, and the training, hiring or support contract for each gap.',
    ko: '기술마다 운영할 수 있는 사람 두 명 이상과 복구할 수 있는 사람 한 명 이상, 부족한 부분과 이를 메울 교육, 채용, 기술 지원 계약을 적은 역량표가 있습니다.',
  },
  tested: {
    en: 'Within the last year each technology’s main expert was left out of a drill or an incident and the others solved it, and the matrix was updated from the result.',
    ko: '최근 1년 안에 기술별 핵심 전문가를 뺀 채 훈련이나 장애 대응을 해 나머지 사람들이 해결했고, 그 결과를 역량표에 반영했습니다.',
  },
  references: [
    {
      title: 'Accelerating SREs to on-call and beyond (Google SRE book)',
      url: 'https://sre.google/sre-book/accelerating-sre-on-call/',
    },
  ],
});
