import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { underCluster } from '../placement.ts';
import { dnsQps, networkName, networkPolicy, nodes, pods, services } from '../recurring-properties.ts';

export const cluster = defineComponentKind({
  id: 'cluster',
  family: 'cluster',
  name: { en: 'Kubernetes cluster', ko: 'Kubernetes 클러스터' },
  summary: {
    en: 'A Kubernetes cluster with its nodes, pod network and services.',
    ko: '노드와 파드 네트워크, 서비스를 가진 Kubernetes 클러스터입니다.',
  },
  icon: 'cluster',
  parents: underCluster,
  container: true,
  transit: 'inside',
  size: { width: 440, height: 304 },
  keywords: ['kubernetes', 'k8s', 'eks', 'aks', 'gke', 'openshift', '쿠버네티스'],
  properties: {
    version: {
      type: 'text',
      pattern: { source: '1\\.\\d{1,2}', example: '1.35' },
      label: { en: 'Kubernetes version', ko: 'Kubernetes 버전' },
      help: {
        en: 'Minor version, e.g. 1.35; some features depend on it.',
        ko: '마이너 버전입니다(예: 1.35). 일부 기능은 버전에 따라 달라집니다.',
      },
    },
    distribution: {
      type: 'text',
      label: { en: 'Distribution', ko: '배포판' },
      help: { en: 'Product, e.g. EKS, AKS, GKE or OpenShift.', ko: '제품입니다(예: EKS, AKS, GKE, OpenShift).' },
    },
    controlPlane: {
      type: 'choice',
      label: { en: 'Control plane', ko: '컨트롤 플레인' },
      help: {
        en: 'Whether the provider runs the control plane or you do.',
        ko: '컨트롤 플레인을 제공자가 운영하는지 직접 운영하는지 나타냅니다.',
      },
      options: { managed: { en: 'Managed', ko: '관리형' }, 'self-managed': { en: 'Self-managed', ko: '자체 운영' } },
    },
    nodes,
    pods,
    services,
    maxPodsPerNode: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 1,
      default: 110,
      label: { en: 'Pods per node, at most', ko: '노드당 최대 파드 수' },
      help: {
        en: 'The kubelet allows 110 unless configured otherwise.',
        ko: '별도로 설정하지 않으면 kubelet은 110개까지 허용합니다.',
      },
    },
    podCidr: {
      type: 'cidr',
      label: { en: 'Pod range', ko: '파드 대역' },
      help: {
        en: 'Addresses of the pods; must be unique among clusters whose pods talk directly.',
        ko: '파드의 주소 대역입니다. 파드끼리 직접 통신하는 클러스터 사이에서는 겹치면 안 됩니다.',
      },
    },
    serviceCidr: {
      type: 'cidr',
      label: { en: 'Service range', ko: '서비스 대역' },
      help: { en: 'Addresses of the Services.', ko: '서비스의 주소 대역입니다.' },
    },
    nodeCidr: {
      type: 'cidr',
      label: { en: 'Node range', ko: '노드 대역' },
      help: { en: 'Addresses of the nodes.', ko: '노드의 주소 대역입니다.' },
    },
    nodeMask: {
      type: 'number',
      integer: true,
      min: 8,
      max: 128,
      label: { en: 'Pod range per node (prefix length)', ko: '노드별 파드 대역(프리픽스 길이)' },
      help: {
        en: 'Size of the pod range each node gets, e.g. 24; limits how many nodes fit.',
        ko: '노드마다 할당되는 파드 대역의 크기입니다(예: 24). 수용할 수 있는 노드 수를 제한합니다.',
      },
    },
    podMtu: {
      type: 'number',
      unit: 'bytes',
      integer: true,
      min: 576,
      max: 65_535,
      label: { en: 'Pod MTU', ko: '파드 MTU' },
      help: {
        en: 'MTU of the pod interfaces; must fit inside every tunnel on the way.',
        ko: '파드 인터페이스의 MTU입니다. 경로의 모든 터널에 들어갈 수 있어야 합니다.',
      },
    },
    cni: {
      type: 'text',
      label: { en: 'CNI', ko: 'CNI' },
      help: {
        en: 'Network plugin, e.g. cilium, calico or aws-vpc-cni.',
        ko: '네트워크 플러그인입니다(예: cilium, calico, aws-vpc-cni).',
      },
    },
    proxyMode: {
      type: 'choice',
      label: { en: 'Service proxy mode', ko: '서비스 프록시 모드' },
      help: {
        en: 'How Service addresses are translated; iptables slows down with thousands of Services.',
        ko: '서비스 주소를 변환하는 방식입니다. iptables는 서비스가 수천 개로 늘면 느려집니다.',
      },
      options: {
        iptables: { en: 'iptables', ko: 'iptables' },
        ipvs: { en: 'IPVS', ko: 'IPVS' },
        nftables: { en: 'nftables', ko: 'nftables' },
        ebpf: { en: 'eBPF (no kube-proxy)', ko: 'eBPF(kube-proxy 없음)' },
      },
    },
    network: networkName,
    networkPolicy,
    nodeAutoscaling: {
      type: 'choice',
      label: { en: 'Node autoscaling', ko: '노드 자동 확장' },
      help: {
        en: 'Whether nodes are added when pods do not fit.',
        ko: '파드를 배치할 수 없을 때 노드를 추가하는지 나타냅니다.',
      },
      options: {
        none: { en: 'None', ko: '없음' },
        'cluster-autoscaler': { en: 'Cluster Autoscaler', ko: 'Cluster Autoscaler' },
        karpenter: { en: 'Karpenter', ko: 'Karpenter' },
        provider: { en: 'By the provider', ko: '제공자 자동 관리' },
      },
    },
    nodeLocalDNS: {
      type: 'boolean',
      label: { en: 'Node-local DNS cache', ko: '노드 로컬 DNS 캐시' },
      help: {
        en: 'NodeLocal DNSCache answers repeated queries on the node.',
        ko: 'NodeLocal DNSCache가 반복되는 질의에 노드에서 바로 응답합니다.',
      },
    },
    dnsQps,
    ndots: {
      type: 'number',
      integer: true,
      min: 0,
      max: 15,
      default: 5,
      label: { en: 'ndots', ko: 'ndots' },
      help: {
        en: 'Names with fewer dots are first tried with every search suffix.',
        ko: '점의 수가 이보다 적은 이름은 먼저 모든 검색 접미사를 붙여 질의합니다.',
      },
    },
    apiEndpoint: {
      type: 'choice',
      label: { en: 'API endpoint', ko: 'API 엔드포인트' },
      help: {
        en: 'Whether the Kubernetes API can be reached from the internet.',
        ko: 'Kubernetes API에 인터넷에서 접근할 수 있는지 나타냅니다.',
      },
      options: { public: { en: 'Public', ko: '공개' }, private: { en: 'Private', ko: '내부' } },
    },
    authorizedNetworks: {
      type: 'list',
      of: 'cidr',
      label: { en: 'Authorised networks', ko: '승인된 네트워크' },
      help: { en: 'Ranges that may reach the API.', ko: 'API에 접근할 수 있는 대역입니다.' },
    },
    availability: withDefault(availability, 0.9995),
  },
  facts: [
    {
      statement: {
        en: 'Kubernetes is designed for up to 5,000 nodes, 110 pods per node and 150,000 pods.',
        ko: 'Kubernetes는 노드 5,000개, 노드당 파드 110개, 파드 150,000개까지를 기준으로 설계되어 있습니다.',
      },
      source: 'https://kubernetes.io/docs/setup/best-practices/cluster-large/',
    },
    {
      statement: {
        en: 'Amazon EKS: 99.95 % for the standard control plane.',
        ko: 'Amazon EKS 표준 컨트롤 플레인의 SLA는 99.95%입니다.',
      },
      source: 'https://aws.amazon.com/eks/sla/',
    },
    {
      statement: {
        en: 'IPVS mode is deprecated since Kubernetes 1.35; nftables mode is stable since 1.33.',
        ko: 'IPVS 모드는 Kubernetes 1.35부터 사용 중단 예정이며, nftables 모드는 1.33부터 정식 기능입니다.',
      },
      source:
        'https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/5495-deprecate-ipvs-mode-in-kube-proxy',
    },
  ],
});
