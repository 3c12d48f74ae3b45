import { definePractice } from '../../define-practice.ts';

export const incidentProcess = definePractice({
  id: 'maint.incident-process',
  principle: 'maintainability',
  topic: 'maint.continuous-improvement',
  question: {
    en: 'Are work-arounds and permanent fixes tracked separately, each to its completion?',
    ko: '임시 해결책과 근본 해결책을 따로 관리하고 각각 끝까지 추적하나요?',
  },
  why: {
    en: 'A static route set in the night, a lowered MTU or a disabled health check becomes part of the architecture. The next failover runs into it, and nobody remembers why it is there.',
    ko: '밤중에 넣은 정적 경로, 낮춘 MTU, 꺼 둔 상태 확인은 어느새 아키텍처의 일부가 됩니다. 다음 장애 조치가 여기에 걸려도 왜 있는지 기억하는 사람이 없습니다.',
  },
  documented: {
    en: 'Every incident carries two items with owners: the work-around with an expiry date and the way to remove it, and the permanent fix with its date.',
    ko: '장애마다 만료일과 제거 방법이 있는 임시 해결책, 기한이 있는 근본 해결책을 각각 담당자와 함께 등록합니다.',
  },
  tested: {
    en: 'Open work-arounds are listed with their age every month, none is past its expiry without a decision, and removal of the last ones was verified in the configuration.',
    ko: '남아 있는 임시 해결책과 경과 기간을 매달 점검하고, 결정 없이 만료일을 넘긴 것이 없으며, 최근 것은 설정에서 제거되었음을 확인했습니다.',
  },
  references: [
    { title: 'Incident response (Google SRE workbook)', url: 'https://sre.google/workbook/incident-response/' },
  ],
});
