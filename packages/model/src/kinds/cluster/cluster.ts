import { defineComponentKind } from '../../kind.ts';
import { datapathMode, maxConnectedClusters } from '../cluster-group-properties.ts';
import { availability, withDefault } from '../common-properties.ts';
import { underCluster } from '../placement.ts';
import {
  backup,
  dnsQps,
  failover,
  networkName,
  networkPolicy,
  nodes,
  pods,
  services,
} from '../recurring-properties.ts';
import {
  backupIntervalSec,
  drSite,
  fencing,
  provisionSec,
  siteRole,
  voterZones,
  votingMembers,
  witness,
} from '../resilience-properties.ts';
import { account, auditLog, credential, isolationPolicy, mtls, podEncryption, scope } from '../security-properties.ts';
import { plannedPeers, resolvers } from '../traffic-properties.ts';

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
      label: { en: 'ndots option', ko: 'ndots 옵션' },
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
    account,
    datapathMode,
    clusterId: {
      type: 'number',
      integer: true,
      min: 0,
      max: 511,
      label: { en: 'Cluster id in the mesh', ko: '메시 내 클러스터 ID' },
      help: {
        en: 'Number that identifies it in a Cilium cluster mesh; must be unique.',
        ko: 'Cilium 클러스터 메시에서 식별하는 번호이며 고유해야 합니다.',
      },
    },
    maxConnectedClusters,
    namespaces: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 0,
      label: { en: 'Namespaces', ko: '네임스페이스 수' },
      help: { en: 'Number of namespaces.', ko: '네임스페이스의 수입니다.' },
    },
    labelSets: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 0,
      label: { en: 'Distinct label sets', ko: '서로 다른 레이블 조합 수' },
      help: {
        en: 'Label combinations per namespace that Cilium gives an identity of their own.',
        ko: 'Cilium이 각각 별도의 ID를 부여하는 네임스페이스당 레이블 조합의 수입니다.',
      },
    },
    maxNodes: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 1,
      default: 5000,
      label: { en: 'Nodes, at most', ko: '최대 노드 수' },
      help: {
        en: 'Limit of the product; Kubernetes is designed for 5,000.',
        ko: '제품의 한도입니다. Kubernetes는 5,000개를 기준으로 설계되어 있습니다.',
      },
    },
    capacityVcpu: {
      type: 'number',
      min: 0,
      label: { en: 'Capacity (vCPU)', ko: '용량(vCPU)' },
      help: { en: 'CPU all its nodes offer together.', ko: '모든 노드가 제공하는 CPU의 합입니다.' },
    },
    capacityMemoryGb: {
      type: 'number',
      min: 0,
      label: { en: 'Capacity (memory, GB)', ko: '용량(메모리, GB)' },
      help: { en: 'Memory all its nodes offer together.', ko: '모든 노드가 제공하는 메모리의 합입니다.' },
    },
    mtls,
    encryption: podEncryption,
    isolationPolicy,
    podSecurity: {
      type: 'choice',
      label: { en: 'Pod security standard', ko: '파드 보안 표준' },
      help: { en: 'Pod Security Standard that is enforced.', ko: '적용하는 파드 보안 표준입니다.' },
      options: {
        privileged: { en: 'Privileged', ko: '특권(Privileged)' },
        baseline: { en: 'Baseline', ko: '기준(Baseline)' },
        restricted: { en: 'Restricted', ko: '제한(Restricted)' },
      },
    },
    auditLog,
    deprecatedApis: {
      type: 'list',
      of: 'choice',
      label: { en: 'Outdated interfaces in use', ko: '사용 중인 구형 API' },
      help: { en: 'Interfaces that have a newer successor.', ko: '새로운 후속 기능이 있는 인터페이스입니다.' },
      options: {
        endpoints: { en: 'Endpoints instead of EndpointSlice', ko: 'EndpointSlice 대신 Endpoints' },
        'topology-mode': { en: 'Annotation topology-mode', ko: 'topology-mode 애너테이션' },
        'ingress-only': { en: 'Ingress without Gateway API', ko: 'Gateway API 없이 Ingress만 사용' },
        'mcs-v1alpha1': { en: 'MCS API v1alpha1 only', ko: 'MCS API v1alpha1만 사용' },
        kubefed: { en: 'KubeFed types', ko: 'KubeFed 타입' },
      },
    },
    infraPriority: {
      type: 'boolean',
      label: { en: 'System pods are protected', ko: '시스템 파드 보호' },
      help: {
        en: 'Proxy, CNI and DNS pods have requests and a critical priority class.',
        ko: '프록시, CNI, DNS 파드에 요청량과 필수 우선순위 클래스가 설정되어 있는지 나타냅니다.',
      },
    },
    externalNameShare: {
      type: 'number',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { en: 'External DNS names', ko: '외부 이름 질의 비율' },
      help: {
        en: 'Share of DNS queries for names outside the cluster.',
        ko: '클러스터 외부 이름에 대한 DNS 질의의 비율입니다.',
      },
    },
    searchDomains: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 0,
      max: 32,
      default: 3,
      label: { en: 'Search domains', ko: '검색 도메인 수' },
      help: {
        en: 'Suffixes tried for short names; Kubernetes sets three.',
        ko: '짧은 이름에 붙여 보는 접미사의 수입니다. Kubernetes는 세 개를 설정합니다.',
      },
    },
    dnsDomain: {
      type: 'text',
      default: 'cluster.local',
      label: { en: 'DNS domain', ko: 'DNS 도메인' },
      help: { en: 'Domain of the names inside the cluster.', ko: '클러스터 내부 이름의 도메인입니다.' },
    },
    resolvers,
    flowVisibility: {
      type: 'choice',
      label: { en: 'Flow visibility', ko: '플로우 가시성' },
      help: {
        en: 'Whether connections between pods can be seen.',
        ko: '파드 사이의 연결을 확인할 수 있는지 나타냅니다.',
      },
      options: {
        none: { en: 'None', ko: '없음' },
        'flow-logs': { en: 'Flow logs', ko: '플로우 로그' },
        ebpf: { en: 'eBPF, e.g. Hubble', ko: 'eBPF(예: Hubble)' },
      },
    },
    kubeProxySyncSec: {
      type: 'number',
      unit: 'sec',
      min: 0,
      label: { en: 'Service proxy sync period', ko: '서비스 프록시 동기화 주기' },
      help: {
        en: 'Longest time between two refreshes of the proxy rules.',
        ko: '프록시 규칙을 갱신하는 최대 간격입니다.',
      },
    },
    votingMembers,
    voterZones,
    backup,
    backupIntervalSec,
    failover,
    fencing,
    witness,
    role: siteRole,
    drSite,
    provisionSec,
    plannedPeers,
    scope,
    credential,
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
        en: 'Amazon EKS: 99.95% for the standard control plane.',
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
