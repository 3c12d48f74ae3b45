import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'discovery-models',
  section: 1,
  title: { en: 'Multi-cluster service discovery', ko: '멀티 클러스터 서비스 디스커버리' },
  summary: {
    en: 'DNS, registry or mesh: how a caller learns where the other side is, how fast it learns that it is gone, and what it hangs on.',
    ko: 'DNS, 레지스트리, 서비스 메시 방식으로 상대의 위치를 어떻게 알고, 사라진 사실을 얼마나 빨리 아는지 비교합니다.',
  },
  rules: [
    'rel.hybrid-dns-path',
    'rel.dns-redundancy',
    'rel.dns-failover-ttl',
    'rel.transit-loop',
    'perf.dns-remote-resolver',
    'perf.dns-ndots',
    'perf.dns-no-node-cache',
    'perf.coredns-capacity',
    'rel.no-health-check',
    'rel.control-plane-quorum',
    'maint.namespace-sameness',
    'maint.hardcoded-address',
  ],
  kinds: [
    'coredns',
    'dns-server',
    'dns-resolver-endpoint',
    'managed-dns',
    'dns-gslb',
    'dns-forwarding',
    'service-registry',
    'istio',
    'service',
  ],
  practices: ['rel.chaos-engineering', 'maint.iac', 'perf.connection-pooling', 'maint.runbooks'],
  outdated: [
    {
      said: {
        en: 'Service endpoints are read from the Endpoints API.',
        ko: '서비스 엔드포인트는 Endpoints API에서 읽습니다.',
      },
      now: {
        en: 'Endpoints is deprecated since Kubernetes 1.33; EndpointSlice is the interface to read, and the one that carries zones and hints.',
        ko: 'Kubernetes 1.33부터 Endpoints API는 사용 중단 예정입니다. 가용 영역과 힌트까지 담은 EndpointSlice를 사용하세요.',
      },
      since: '2025-04',
      source: {
        title: 'Kubernetes blog: continuing the transition from Endpoints to EndpointSlices',
        url: 'https://kubernetes.io/blog/2025/04/24/endpoints-deprecation/',
      },
    },
    {
      said: {
        en: 'Cross-cluster discovery is specific to each product.',
        ko: '크로스 클러스터 디스커버리는 제품마다 방식이 다릅니다.',
      },
      now: {
        en: 'The Multi-Cluster Services API standardises export, import and the name <service>.<namespace>.svc.clusterset.local; Submariner, Cilium and cloud providers implement it.',
        ko: 'Multi-Cluster Services API가 서비스 내보내기와 가져오기, <서비스>.<네임스페이스>.svc.clusterset.local 이름을 표준으로 정했으며 Submariner, Cilium, 클라우드 제공자가 구현합니다.',
      },
      since: '2020',
      source: {
        title: 'KEP-1645: Multi-Cluster Services API',
        url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-multicluster/1645-multi-cluster-services-api',
      },
    },
  ],
});
