import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'trade-offs',
  section: 4,
  title: { en: 'Trade-offs between the principles', ko: '설계 원칙 간 트레이드오프' },
  summary: {
    en: 'Scalability, performance and security in one design: where they pull apart, and how to choose per flow instead of once for all.',
    ko: '확장성, 성능, 보안을 함께 만족하려 할 때 어디서 부딪치는지, 전체가 아니라 플로우마다 어떻게 선택하는지 다룹니다.',
  },
  rules: [
    'perf.proxy-hops',
    'perf.mesh-bulk',
    'perf.mesh-overhead',
    'perf.double-encryption',
    'sec.flat-network-segmentation',
    'sec.single-layer-defence',
    'rel.single-technology',
    'perf.sync-replication-distance',
    'perf.kube-proxy-mode',
    'scal.mesh-config-explosion',
    'perf.idle-capacity',
    'maint.tool-sprawl',
  ],
  kinds: [
    'cluster',
    'istio',
    'east-west-gateway',
    'mesh-tunnel',
    'direct-connect',
    'load-balancer',
    'cilium-cluster-mesh',
  ],
  practices: [
    'maint.requirements',
    'maint.architecture-docs',
    'perf.benchmark',
    'sec.threat-model',
    'maint.migration-plan',
    'maint.tech-evaluation',
  ],
  outdated: [
    {
      said: {
        en: 'kube-proxy in IPVS mode is the answer to many Services.',
        ko: '서비스가 많으면 kube-proxy를 IPVS 모드로 운영합니다.',
      },
      now: {
        en: 'IPVS mode is deprecated since Kubernetes 1.35; use nftables (stable since 1.33) or an eBPF data path.',
        ko: 'IPVS 모드는 Kubernetes 1.35부터 사용 중단 예정입니다. nftables(1.33부터 정식)나 eBPF 데이터 경로를 사용하세요.',
      },
      since: '2025-12',
      source: {
        title: 'KEP-5495: deprecate IPVS mode in kube-proxy',
        url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/5495-deprecate-ipvs-mode-in-kube-proxy',
      },
    },
  ],
});
