import { definePractice } from '../../define-practice.ts';

export const processImprovement = definePractice({
  id: 'maint.process-improvement',
  principle: 'maintainability',
  topic: 'maint.continuous-improvement',
  question: {
    en: 'Are the operating processes themselves measured and improved on a fixed cycle?',
    ko: '운영 프로세스 자체를 측정하고 정해진 주기로 개선하나요?',
  },
  why: {
    en: 'A firewall request that takes three weeks is bypassed with a tunnel, and a change board that meets monthly makes changes large and risky. The process shapes the network as much as the design does.',
    ko: '방화벽 신청에 3주가 걸리면 사람들은 터널로 우회하고, 한 달에 한 번 여는 변경 심의는 변경을 크고 위험하게 만듭니다. 프로세스는 설계만큼이나 네트워크를 좌우합니다.',
  },
  documented: {
    en: 'For requests, changes, incidents and problem handling the lead time, the waiting time and the rework are defined as figures, with an owner and a review date.',
    ko: '요청, 변경, 장애, 문제 관리마다 소요 시간, 대기 시간, 재작업을 지표로 정의하고 담당자와 검토 시기를 정했습니다.',
  },
  tested: {
    en: 'The figures of the last four quarters exist, at least one process was changed because of them, and the gain was measured.',
    ko: '최근 네 분기의 수치가 있고, 이를 근거로 프로세스를 하나 이상 바꾸었으며, 개선 효과를 측정했습니다.',
  },
  references: [{ title: 'Software delivery performance metrics (DORA)', url: 'https://dora.dev/guides/dora-metrics/' }],
});
