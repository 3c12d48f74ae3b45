import { definePractice } from '../../define-practice.ts';

export const securityTraining = definePractice({
  id: 'sec.security-training',
  principle: 'security',
  topic: 'sec.security-review',
  question: {
    en: 'Do the teams that build and run the network receive security training fitted to their role at least once a year?',
    ko: '네트워크를 구축하고 운영하는 팀이 역할에 맞는 보안 교육을 매년 한 번 이상 받나요?',
  },
  why: {
    en: 'The common breaches are ordinary mistakes: a security group opened for a test, a kubeconfig in a chat, a pre-shared key in a ticket. Network engineers new to cloud and developers new to routing do not recognise them.',
    ko: '흔한 침해는 평범한 실수에서 시작됩니다. 테스트하려고 연 보안 그룹, 채팅에 올린 kubeconfig, 티켓에 적은 사전 공유 키가 그렇습니다. 클라우드가 낯선 네트워크 엔지니어와 라우팅이 낯선 개발자는 이를 알아채지 못합니다.',
  },
  documented: {
    en: 'A training plan lists for each role what must be known – key handling, identity and access, segmentation, reporting an incident – and who has completed it.',
    ko: '키 취급, 신원과 접근 제어, 세그멘테이션, 사고 신고처럼 역할별로 알아야 할 내용과 이수 현황을 담은 교육 계획이 있습니다.',
  },
  tested: {
    en: 'Everyone with privileged access completed it within the last 12 months, and its effect is measured, for example with phishing drills or a capture-the-flag on a copy of the network.',
    ko: '특권 접근 권한을 가진 모두가 최근 12개월 안에 이수했고, 모의 피싱이나 네트워크 복제 환경의 모의 해킹으로 효과를 측정합니다.',
  },
  references: [
    {
      title: 'Building a Cybersecurity and Privacy Learning Program (NIST SP 800-50)',
      url: 'https://csrc.nist.gov/pubs/sp/800/50/r1/final',
    },
  ],
});
