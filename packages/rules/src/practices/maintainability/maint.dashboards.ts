import { definePractice } from '../../define-practice.ts';

export const dashboards = definePractice({
  id: 'maint.dashboards',
  principle: 'maintainability',
  topic: 'maint.monitoring',
  question: {
    en: 'Are dashboards standardised across clusters, clouds and layers?',
    ko: '클러스터, 클라우드, 계층에 걸쳐 대시보드를 표준화했나요?',
  },
  why: {
    en: 'When each team draws its own, two clusters cannot be compared side by side, units and percentiles differ, and in an incident people argue about graphs instead of the fault.',
    ko: '팀마다 따로 만들면 두 클러스터를 나란히 비교할 수 없고 단위와 백분위수도 제각각입니다. 장애 중에 고장이 아니라 그래프를 두고 논쟁하게 됩니다.',
  },
  documented: {
    en: 'A template per layer – circuit, gateway, cluster network, DNS, mesh, service – fixes signals, units, colours and links to the next layer, and is generated from code.',
    ko: '회선, 게이트웨이, 클러스터 네트워크, DNS, 메시, 서비스 계층마다 지표, 단위, 색상, 다음 계층으로 가는 링크를 정한 템플릿이 있고 코드로 생성합니다.',
  },
  tested: {
    en: 'Every cluster and circuit appears in them automatically, somebody from another team found a planted fault with them, and unused dashboards are removed each year.',
    ko: '모든 클러스터와 회선이 자동으로 나타나고, 다른 팀 사람이 이 대시보드만으로 일부러 만든 장애를 찾아냈으며, 쓰지 않는 대시보드는 매년 정리합니다.',
  },
  references: [
    {
      title: 'Dashboard best practices (Grafana)',
      url: 'https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/best-practices/',
    },
    { title: 'The USE method (Brendan Gregg)', url: 'https://www.brendangregg.com/usemethod.html' },
  ],
});
