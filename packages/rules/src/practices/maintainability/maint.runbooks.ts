import { definePractice } from '../../define-practice.ts';

export const runbooks = definePractice({
  id: 'maint.runbooks',
  principle: 'maintainability',
  topic: 'maint.documentation',
  question: {
    en: 'Does a runbook exist for each alert and routine operation, and is it shared with everyone on call?',
    ko: '알림과 정기 작업마다 운영 절차서(런북)가 있고 당직자 모두에게 공유되나요?',
  },
  why: {
    en: 'At three in the morning nobody derives how to drain a gateway or move BGP to the other circuit. An alert without a procedure wakes one person who wakes the only one who knows.',
    ko: '새벽 3시에 게이트웨이의 트래픽을 빼거나 BGP를 다른 회선으로 옮기는 방법을 궁리할 수는 없습니다. 절차 없는 알림은 당직자를 깨우고, 당직자는 방법을 아는 유일한 사람을 깨웁니다.',
  },
  documented: {
    en: 'Each alert links to a runbook with impact, checks, commands, the way back and the carrier or provider contact, readable when the network it describes is down.',
    ko: '알림마다 영향, 확인 사항, 명령어, 원복 방법, 통신사와 사업자 연락처가 있는 런북이 연결되어 있고, 해당 네트워크가 멈춰도 열어 볼 수 있습니다.',
  },
  tested: {
    en: 'Each runbook was used or drilled within the last 12 months by somebody who did not write it, and corrections were made within the week.',
    ko: '최근 12개월 안에 작성자가 아닌 사람이 런북마다 실제로 사용하거나 훈련했고, 고칠 점은 일주일 안에 반영했습니다.',
  },
  references: [
    { title: 'On-call (Google SRE workbook)', url: 'https://sre.google/workbook/on-call/' },
    {
      title: 'Operational excellence pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/welcome.html',
    },
  ],
});
