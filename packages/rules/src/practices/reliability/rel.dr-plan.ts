import { definePractice } from '../../define-practice.ts';

export const drPlan = definePractice({
  id: 'rel.dr-plan',
  principle: 'reliability',
  topic: 'rel.disaster-recovery',
  question: {
    en: 'Is there a written disaster-recovery plan with owners, decision criteria and a call-out list?',
    ko: '담당자, 전환 판단 기준, 비상 연락망을 갖춘 재해 복구 계획이 문서로 있나요?',
  },
  why: {
    en: 'When a region or data centre is lost, hours go by on who may decide the switch and in which order DNS, routing, clusters and databases move; by then the recovery-time objective is already missed.',
    ko: '리전이나 데이터 센터를 잃으면 누가 전환을 결정하는지, DNS와 라우팅, 클러스터, 데이터베이스를 어떤 순서로 옮기는지 정하느라 몇 시간이 지나고, 그사이 목표 복구 시간(RTO)을 넘깁니다.',
  },
  documented: {
    en: 'The plan names who declares a disaster and on which signals, the order of the steps, and the people and carriers to call. It is kept where it can be read when the site is gone.',
    ko: '누가 어떤 신호를 보고 재해를 선언하는지, 전환 순서는 무엇인지, 어느 담당자와 통신사에 연락하는지가 계획에 있으며, 사이트가 사라져도 열어 볼 수 있는 곳에 보관합니다.',
  },
  tested: {
    en: 'The people named in it walked through the plan within the last six months, and every phone number and account in it worked.',
    ko: '최근 6개월 안에 계획에 적힌 담당자들이 도상 훈련을 했고, 연락처와 비상 계정이 모두 유효함을 확인했습니다.',
  },
  references: [
    {
      title: 'Contingency Planning Guide for Federal Information Systems (NIST SP 800-34)',
      url: 'https://csrc.nist.gov/pubs/sp/800/34/r1/upd1/final',
    },
    {
      title: 'Disaster recovery options in the cloud (AWS)',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
    },
  ],
});
