import { definePractice } from '../../define-practice.ts';

export const iac = definePractice({
  id: 'maint.iac',
  principle: 'maintainability',
  topic: 'maint.versioning',
  question: {
    en: 'Is all infrastructure, including circuits, routes, DNS and policy, defined as code?',
    ko: '회선, 경로, DNS, 정책까지 모든 인프라를 코드로 정의하나요?',
  },
  why: {
    en: 'What is configured by hand drifts apart between sites, cannot be reviewed before it changes traffic, and cannot be rebuilt when a region is lost.',
    ko: '수작업으로 구성한 설정은 사이트마다 조금씩 달라지고, 트래픽에 반영되기 전에 검토할 수 없으며, 리전을 잃었을 때 다시 만들 수 없습니다.',
  },
  documented: {
    en: 'A repository holds the definition of every network resource, and manual changes are the recorded exception.',
    ko: '모든 네트워크 리소스의 정의가 저장소에 있고, 수작업 변경은 예외로 기록합니다.',
  },
  tested: {
    en: 'Drift between code and reality is detected automatically, and an environment has been rebuilt from the code within the last year.',
    ko: '코드와 실제 환경의 차이(드리프트)를 자동으로 감지하고, 최근 1년 안에 코드만으로 환경을 다시 구축해 보았습니다.',
  },
  references: [
    {
      title: 'Perform operations as code (AWS Well-Architected, operational excellence)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/welcome.html',
    },
  ],
});
