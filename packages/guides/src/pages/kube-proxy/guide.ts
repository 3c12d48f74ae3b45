import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'kube-proxy',
  section: 3,
  title: { en: 'kube-proxy and service load balancing', ko: 'kube-proxy 최적화' },
  summary: {
    en: 'iptables, nftables or eBPF: how Service addresses are translated, and what to tune around it.',
    ko: 'iptables, nftables, eBPF 가운데 서비스 주소를 변환할 방식을 고르고 연결 추적과 리소스를 튜닝합니다.',
  },
  rules: [
    'perf.kube-proxy-mode',
    'perf.ipvs-deprecated',
    'perf.conntrack-capacity',
    'scal.session-affinity',
    'scal.service-limit',
    'perf.infra-priority',
    'perf.no-topology-routing',
    'maint.deprecated-api',
    'maint.unsupported-combination',
  ],
  kinds: ['cluster', 'node-pool', 'service', 'load-balancer', 'monitoring'],
  practices: ['perf.benchmark', 'perf.log-verbosity', 'perf.kernel-tuning', 'maint.tech-evaluation'],
  outdated: [
    {
      said: {
        en: 'IPVS mode is the choice for large clusters.',
        ko: '대규모 클러스터에서는 IPVS 모드를 활용합니다.',
      },
      now: {
        en: 'IPVS mode is deprecated and will be removed; nftables mode (stable since Kubernetes 1.33) or an eBPF replacement takes its place.',
        ko: 'IPVS 모드는 사용 중단이 예고되어 제거될 예정이며, nftables 모드(Kubernetes 1.33부터 정식 기능)나 eBPF 기반 구현으로 전환합니다.',
      },
      since: '2025-12',
      source: {
        title: 'KEP-5495: deprecate IPVS mode in kube-proxy',
        url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/5495-deprecate-ipvs-mode-in-kube-proxy',
      },
    },
    {
      said: {
        en: 'kube-proxy follows the Endpoints of a Service, and topology keys keep traffic near.',
        ko: 'kube-proxy는 서비스의 Endpoints를 따르고, 토폴로지 키로 가까운 곳을 선호합니다.',
      },
      now: {
        en: 'EndpointSlice has replaced Endpoints, and the field trafficDistribution (PreferSameZone, formerly PreferClose; PreferSameNode) the earlier topology settings.',
        ko: 'Endpoints는 EndpointSlice로 대체되었고, 이전의 토폴로지 설정은 trafficDistribution 필드(PreferSameZone, 옛 이름 PreferClose, 그리고 PreferSameNode)로 바뀌었습니다.',
      },
      since: '2025-12',
      source: {
        title: 'KEP-3015: PreferSameZone and PreferSameNode',
        url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/3015-prefer-same-node',
      },
    },
  ],
});
