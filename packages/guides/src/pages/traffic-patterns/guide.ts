import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'traffic-patterns',
  section: 1,
  title: { en: 'Traffic management patterns', ko: '트래픽 관리 패턴' },
  summary: {
    en: 'Geographic routing, canary releases and load balancing over clusters: who decides where a request goes, and on what evidence.',
    ko: '지리적 라우팅, 카나리 배포, 로드 밸런싱으로 요청을 어디로 보낼지 누가 무엇을 보고 결정하는지 다룹니다.',
  },
  rules: [
    'perf.no-regional-routing',
    'rel.no-failover-target',
    'rel.no-health-check',
    'rel.locality-failover-no-outlier',
    'rel.dns-failover-ttl',
    'scal.static-weights-only',
    'scal.lb-single-backend',
    'rel.dr-capacity',
    'maint.no-canary-path',
    'rel.retry-amplification',
    'perf.no-topology-routing',
  ],
  kinds: [
    'global-load-balancer',
    'dns-gslb',
    'cdn',
    'load-balancer',
    'ingress-gateway',
    'istio',
    'service',
    'user-group',
    'internet',
  ],
  practices: [
    'maint.staged-change',
    'maint.auto-rollback',
    'rel.dr-test',
    'rel.chaos-engineering',
    'perf.user-experience',
    'perf.load-test',
  ],
  outdated: [
    {
      said: {
        en: 'Topology-aware routing keeps traffic in the zone (annotation on the Service).',
        ko: '토폴로지 인식 라우팅 애너테이션으로 트래픽을 영역 안에 유지합니다.',
      },
      now: {
        en: 'The field spec.trafficDistribution does it: PreferClose is stable since 1.33 and is called PreferSameZone since 1.35, beside PreferSameNode. The annotation topology-mode never became stable.',
        ko: 'spec.trafficDistribution 필드를 사용합니다. PreferClose는 1.33에서 정식 기능이 되었고 1.35부터 PreferSameZone이라는 이름을 쓰며 PreferSameNode도 있습니다. topology-mode 애너테이션은 정식 기능이 되지 못했습니다.',
      },
      since: '2025-12',
      source: {
        title: 'KEP-3015: PreferSameZone and PreferSameNode',
        url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/3015-prefer-same-node',
      },
    },
    {
      said: {
        en: 'Ingress NGINX is the usual way into a cluster.',
        ko: 'Ingress NGINX가 클러스터의 일반적인 진입점입니다.',
      },
      now: {
        en: 'The project was retired in March 2026; Gateway API with an implementation of it is the successor, and it splits traffic by weight without annotations.',
        ko: '이 프로젝트는 2026년 3월에 종료되었습니다. 후속은 Gateway API와 그 구현체이며, 애너테이션 없이 가중치로 트래픽을 나눌 수 있습니다.',
      },
      since: '2026-03',
      source: {
        title: 'Kubernetes blog: Ingress NGINX retirement',
        url: 'https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/',
      },
    },
  ],
});
