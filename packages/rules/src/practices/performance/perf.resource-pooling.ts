import { definePractice } from '../../define-practice.ts';

export const resourcePooling = definePractice({
  id: 'perf.resource-pooling',
  principle: 'performance',
  topic: 'perf.resource-efficiency',
  question: {
    en: 'Are gateways, NAT, private endpoints and node pools shared wherever isolation allows it?',
    ko: '격리 요건이 허용하는 범위에서 게이트웨이, NAT, 프라이빗 엔드포인트, 노드 풀을 풀링해 함께 쓰나요?',
  },
  why: {
    en: 'A NAT gateway, firewall pair and endpoint set in every VPC multiply fixed cost and rules by the number of teams, most of them idle. Pooling everything, on the other hand, makes one team’s burst another team’s outage.',
    ko: 'VPC마다 NAT 게이트웨이, 방화벽 한 쌍, 엔드포인트를 두면 고정 비용과 규칙이 팀 수만큼 늘고 대부분은 놀고 있습니다. 반대로 모두 함께 쓰면 한 팀의 버스트가 다른 팀의 장애가 됩니다.',
  },
  documented: {
    en: 'For each type of resource it is decided what is shared, by whom and why not otherwise, with quotas for each tenant and the extra transfer cost of the shared place.',
    ko: '리소스 유형마다 무엇을 누가 함께 쓰는지, 분리했다면 그 이유는 무엇인지, 테넌트별 할당량과 공유에 따른 추가 전송 비용까지 정해 두었습니다.',
  },
  tested: {
    en: 'Utilisation of shared and dedicated resources is compared every quarter, and a test showed that one tenant at its quota does not slow the others.',
    ko: '공유 리소스와 전용 리소스의 사용률을 분기마다 비교하고, 한 테넌트가 할당량까지 써도 다른 테넌트가 느려지지 않음을 시험했습니다.',
  },
  references: [
    { title: 'Multi-tenancy (Kubernetes)', url: 'https://kubernetes.io/docs/concepts/security/multi-tenancy/' },
    {
      title: 'Centralized egress to the internet (AWS)',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/centralized-egress-to-internet.html',
    },
  ],
});
