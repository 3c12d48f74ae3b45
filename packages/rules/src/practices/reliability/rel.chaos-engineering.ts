import { definePractice } from '../../define-practice.ts';

export const chaosEngineering = definePractice({
  id: 'rel.chaos-engineering',
  principle: 'reliability',
  topic: 'rel.no-spof',
  question: {
    en: 'Are failures of zones, circuits, DNS and control planes injected regularly, including the loss of a whole site?',
    ko: '가용 영역, 회선, DNS, 컨트롤 플레인 장애와 사이트 전체 상실까지 정기적으로 주입하는 카오스 엔지니어링을 하나요?',
  },
  why: {
    en: 'Redundancy on the drawing fails on hidden dependencies: at Cloudflare in November 2023 services built for three data centres still needed one of them, and the loss of that whole site had never been tried.',
    ko: '도면의 이중화는 숨은 의존성 때문에 무너집니다. 2023년 11월 Cloudflare에서는 데이터 센터 세 곳을 쓰도록 만든 서비스가 여전히 한 곳에 의존했고, 그 사이트 전체를 잃는 시험은 한 번도 하지 않았습니다.',
  },
  documented: {
    en: 'A list of experiments states the failure, the expected behaviour, the abort condition and the blast radius allowed for each.',
    ko: '주입할 장애, 기대하는 동작, 중단 조건, 허용하는 영향 범위를 적은 실험 목록이 있습니다.',
  },
  tested: {
    en: 'Experiments run at least every quarter in production or in an environment of the same topology, a whole site was cut off within the last year, and deviations became tracked fixes.',
    ko: '운영 환경이나 같은 토폴로지의 환경에서 분기마다 한 번 이상 실험하고, 최근 1년 안에 사이트 하나를 완전히 끊어 보았으며, 예상과 다른 점은 개선 과제로 관리합니다.',
  },
  references: [
    { title: 'Principles of chaos engineering', url: 'https://principlesofchaos.org/' },
    {
      title: 'Post-mortem on the control plane and analytics outage (Cloudflare)',
      url: 'https://blog.cloudflare.com/post-mortem-on-cloudflare-control-plane-and-analytics-outage/',
    },
  ],
});
