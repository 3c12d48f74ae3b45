import type {
  BooleanProperty,
  ChoiceProperty,
  ListProperty,
  NumberProperty,
  ReferenceProperty,
  TextProperty,
} from '../property.ts';

// Specifications that several kinds declare as their own, written once so that they mean the same everywhere.

const count = (spec: Pick<NumberProperty, 'label' | 'help' | 'default' | 'max'>): NumberProperty => ({
  type: 'number',
  unit: 'count',
  integer: true,
  min: 0,
  ...spec,
});

export const cidrs: ListProperty = {
  type: 'list',
  of: 'cidr',
  label: { en: 'Address ranges', ko: '주소 대역' },
  help: {
    en: 'Prefixes routed here, e.g. 10.20.0.0/16; ranges of connected networks must not overlap.',
    ko: '이곳으로 라우팅되는 대역입니다(예: 10.20.0.0/16). 연결된 네트워크끼리 겹치면 안 됩니다.',
  },
};

export const asn = count({
  label: { en: 'AS number', ko: 'AS 번호' },
  help: { en: 'BGP autonomous system number.', ko: 'BGP 자율 시스템 번호입니다.' },
  max: 4_294_967_295,
});

export const metro: TextProperty = {
  type: 'text',
  label: { en: 'Metro', ko: '메트로' },
  help: {
    en: 'Metropolitan area of the facility, e.g. lga; maintenance is coordinated within one metro.',
    ko: '시설이 있는 대도시권입니다(예: lga). 유지 보수는 한 메트로 안에서 조율됩니다.',
  },
};

export const exposure: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Exposure', ko: '노출 범위' },
  help: {
    en: 'Whether its address can be reached from the internet.',
    ko: '인터넷에서 접근할 수 있는 주소인지 나타냅니다.',
  },
  options: { public: { en: 'Public', ko: '공개' }, private: { en: 'Private', ko: '내부' } },
};

export const allowedSources: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Allowed sources', ko: '허용 출발지' },
  help: {
    en: 'Whether any address may connect or only listed peers.',
    ko: '모든 주소의 접속을 허용하는지, 목록에 있는 상대만 허용하는지 나타냅니다.',
  },
  options: { any: { en: 'Any address', ko: '모든 주소' }, listed: { en: 'Listed peers only', ko: '목록의 상대만' } },
};

export const tlsTermination: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Terminates TLS', ko: 'TLS 종단' },
  help: {
    en: 'TLS ends here; the next hop is plain unless encrypted again.',
    ko: '여기서 TLS가 종단됩니다. 다시 암호화하지 않으면 다음 구간은 평문입니다.',
  },
};

export const healthCheck: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Health check', ko: '상태 검사' },
  help: {
    en: 'How backends are probed; without a check, traffic keeps going to dead ones.',
    ko: '백엔드를 검사하는 방식입니다. 검사가 없으면 죽은 대상으로 트래픽이 계속 전달됩니다.',
  },
  options: {
    none: { en: 'None', ko: '없음' },
    tcp: { en: 'TCP connect', ko: 'TCP 연결' },
    http: { en: 'HTTP', ko: 'HTTP' },
    grpc: { en: 'gRPC', ko: 'gRPC' },
  },
};

export const rateLimit: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Rate limit', ko: '속도 제한' },
  help: {
    en: 'Whether excess requests are shed before they overload what is behind.',
    ko: '뒤쪽 서비스에 과부하가 걸리기 전에 초과 요청을 차단하는지 나타냅니다.',
  },
  options: {
    none: { en: 'None', ko: '없음' },
    local: { en: 'Per instance', ko: '인스턴스별' },
    global: { en: 'Global', ko: '전역' },
  },
};

export const sku: TextProperty = {
  type: 'text',
  label: { en: 'SKU', ko: 'SKU' },
  help: {
    en: "The provider's size or tier, e.g. VpnGw2AZ.",
    ko: '제공자의 규격이나 등급입니다(예: VpnGw2AZ).',
  },
};

export const nodes = count({
  label: { en: 'Nodes', ko: '노드 수' },
  help: {
    en: 'Number of nodes; Kubernetes is designed for up to 5,000 per cluster.',
    ko: '노드 수입니다. Kubernetes는 클러스터당 5,000개까지를 기준으로 설계되어 있습니다.',
  },
});

export const pods = count({
  label: { en: 'Pods', ko: '파드 수' },
  help: {
    en: 'Number of pods; Kubernetes is designed for up to 150,000 per cluster.',
    ko: '파드 수입니다. Kubernetes는 클러스터당 150,000개까지를 기준으로 설계되어 있습니다.',
  },
});

export const services = count({
  label: { en: 'Services', ko: '서비스 수' },
  help: {
    en: 'Number of Kubernetes Services; rule tables of the service proxy grow with it.',
    ko: 'Kubernetes 서비스 수입니다. 서비스 프록시의 규칙 테이블이 이에 비례해 커집니다.',
  },
});

export const networkPolicy: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Network policy', ko: '네트워크 정책' },
  help: {
    en: 'Whether pods accept traffic only from listed sources.',
    ko: '파드가 허용된 출발지의 트래픽만 받는지 나타냅니다.',
  },
  options: {
    none: { en: 'None', ko: '없음' },
    partial: { en: 'Some allow rules', ko: '일부 허용 규칙' },
    'default-deny': { en: 'Default deny', ko: '기본 차단' },
  },
};

export const namespaceName: TextProperty = {
  type: 'text',
  pattern: { source: '[a-z0-9]([-a-z0-9]*[a-z0-9])?', example: 'sample' },
  label: { en: 'Namespace', ko: '네임스페이스' },
  help: {
    en: 'Kubernetes namespace; the same namespace and name in another cluster is the same service.',
    ko: 'Kubernetes 네임스페이스입니다. 다른 클러스터의 같은 네임스페이스와 이름은 같은 서비스로 봅니다.',
  },
};

export const replicas: NumberProperty = {
  ...count({
    label: { en: 'Replicas', ko: '레플리카 수' },
    help: {
      en: 'Copies that run at the same time; one copy means downtime at every restart.',
      ko: '동시에 실행되는 복제본 수입니다. 하나뿐이면 재시작할 때마다 중단됩니다.',
    },
  }),
};

export const autoscaling: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Autoscaling', ko: '자동 확장' },
  help: { en: 'How it follows the load.', ko: '부하에 따라 확장하는 방식입니다.' },
  options: {
    none: { en: 'None', ko: '없음' },
    horizontal: { en: 'Horizontal', ko: '수평' },
    vertical: { en: 'Vertical', ko: '수직' },
  },
};

export const stateful: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Stateful', ko: '상태 저장' },
  help: {
    en: 'Keeps sessions or data in itself, so replicas are not interchangeable.',
    ko: '세션이나 데이터를 자체에 보관하여 복제본을 서로 바꿔 쓸 수 없습니다.',
  },
};

export const singleton: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Singleton by design', ko: '단일 실행 설계' },
  help: { en: 'Must never run twice.', ko: '동시에 둘 이상 실행되면 안 되는 구성 요소입니다.' },
};

export const layer: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Layer', ko: '계층' },
  help: {
    en: 'Place in the layered architecture; calls should go downwards one layer at a time.',
    ko: '계층형 아키텍처에서의 위치입니다. 호출은 한 계층씩 아래로 향해야 합니다.',
  },
  options: {
    presentation: { en: 'Presentation', ko: '프레젠테이션' },
    business: { en: 'Business', ko: '비즈니스' },
    data: { en: 'Data', ko: '데이터' },
    infrastructure: { en: 'Infrastructure', ko: '인프라' },
  },
};

export const authn: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Authentication', ko: '인증' },
  help: {
    en: 'How callers prove who they are.',
    ko: '호출자가 신원을 증명하는 방식입니다.',
  },
  options: {
    none: { en: 'None', ko: '없음' },
    token: { en: 'Token', ko: '토큰' },
    mtls: { en: 'Mutual TLS', ko: '상호 TLS(mTLS)' },
  },
};

export const topologySpread: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Topology spread', ko: '토폴로지 분산' },
  help: {
    en: 'Whether replicas are kept in different nodes or zones.',
    ko: '복제본을 서로 다른 노드나 영역에 배치하는지 나타냅니다.',
  },
  options: {
    none: { en: 'None', ko: '없음' },
    node: { en: 'Over nodes', ko: '노드 분산' },
    zone: { en: 'Over zones', ko: '영역 분산' },
  },
};

export const podDisruptionBudget: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Disruption budget', ko: '중단 예산(PDB)' },
  help: {
    en: 'A PodDisruptionBudget keeps a minimum running during maintenance.',
    ko: 'PodDisruptionBudget이 유지 보수 중에도 최소 복제본을 유지합니다.',
  },
};

export const networkName: TextProperty = {
  type: 'text',
  label: { en: 'Mesh network', ko: '메시 네트워크' },
  help: {
    en: 'Clusters with the same network name reach each other’s pods directly; others need an east-west gateway.',
    ko: '네트워크 이름이 같은 클러스터는 파드끼리 직접 통신합니다. 다르면 동서 게이트웨이가 필요합니다.',
  },
};

export const members: ListProperty = {
  type: 'list',
  of: 'component',
  label: { en: 'Member clusters', ko: '멤버 클러스터' },
  help: { en: 'Clusters that take part.', ko: '참여하는 클러스터입니다.' },
};

export const meshProduct: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Product', ko: '제품' },
  help: {
    en: 'Mesh product; prerequisites and limits depend on it.',
    ko: '메시 제품입니다. 전제 조건과 한도가 제품에 따라 다릅니다.',
  },
  options: {
    istio: { en: 'Istio', ko: 'Istio' },
    linkerd: { en: 'Linkerd', ko: 'Linkerd' },
    consul: { en: 'Consul service mesh', ko: 'Consul 서비스 메시' },
    cilium: { en: 'Cilium', ko: 'Cilium' },
    kuma: { en: 'Kuma', ko: 'Kuma' },
    'aws-app-mesh': { en: 'AWS App Mesh', ko: 'AWS App Mesh' },
    'open-service-mesh': { en: 'Open Service Mesh (archived)', ko: 'Open Service Mesh(중단)' },
    other: { en: 'Other', ko: '기타' },
  },
};

export const certificateAuthority: ReferenceProperty = {
  type: 'component',
  label: { en: 'Certificate authority', ko: '인증 기관' },
  help: {
    en: 'Root that workload certificates chain to; members of a mesh must share it.',
    ko: '워크로드 인증서의 루트입니다. 메시의 멤버는 같은 루트를 공유해야 합니다.',
  },
};

export const caSource: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Certificate source', ko: '인증서 출처' },
  help: {
    en: 'An external authority, or a self-signed root that each istiod makes for itself.',
    ko: '외부 인증 기관인지, istiod가 스스로 만든 자체 서명 루트인지 나타냅니다.',
  },
  options: {
    external: { en: 'External authority', ko: '외부 인증 기관' },
    'istiod-self-signed': { en: 'Self-signed by istiod', ko: 'istiod 자체 서명' },
  },
};

export const trustDomain: TextProperty = {
  type: 'text',
  label: { en: 'Trust domain', ko: '트러스트 도메인' },
  help: {
    en: 'SPIFFE trust domain of the workload identities, e.g. cluster.local.',
    ko: '워크로드 ID의 SPIFFE 트러스트 도메인입니다(예: cluster.local).',
  },
};

export const cableDriver: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Cable driver', ko: '케이블 드라이버' },
  help: {
    en: 'Submariner tunnel type; vxlan does not encrypt.',
    ko: 'Submariner 터널 방식입니다. vxlan은 암호화하지 않습니다.',
  },
  options: {
    libreswan: { en: 'Libreswan (IPsec)', ko: 'Libreswan(IPsec)' },
    wireguard: { en: 'WireGuard', ko: 'WireGuard' },
    vxlan: { en: 'VXLAN (not encrypted)', ko: 'VXLAN(암호화 없음)' },
  },
};

export const backup: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Backup', ko: '백업' },
  help: {
    en: 'How its state is saved so that it can be rebuilt.',
    ko: '다시 구축할 수 있도록 상태를 저장하는 방식입니다.',
  },
  options: {
    none: { en: 'None', ko: '없음' },
    'on-demand': { en: 'On demand', ko: '수동' },
    scheduled: { en: 'Scheduled', ko: '정기' },
    continuous: { en: 'Continuous', ko: '연속' },
  },
};

export const encryptionAtRest: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Encrypted at rest', ko: '저장 시 암호화' },
  help: { en: 'Stored data is encrypted.', ko: '저장된 데이터가 암호화되어 있는지 나타냅니다.' },
};

export const publicAccess: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Public access', ko: '공개 접근' },
  help: {
    en: 'Can be reached from the internet directly.',
    ko: '인터넷에서 직접 접근할 수 있는지 나타냅니다.',
  },
};

export const failover: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Failover', ko: '장애 조치' },
  help: {
    en: 'What happens when the active side fails.',
    ko: '활성 측에 장애가 나면 어떻게 전환되는지 나타냅니다.',
  },
  options: {
    none: { en: 'None', ko: '없음' },
    manual: { en: 'Manual', ko: '수동' },
    auto: { en: 'Automatic', ko: '자동' },
  },
};

export const ttlSec: NumberProperty = {
  type: 'number',
  unit: 'sec',
  min: 0,
  label: { en: 'Time to live', ko: 'TTL' },
  help: {
    en: 'How long answers are kept before they are asked again.',
    ko: '응답을 다시 조회하기 전까지 보관하는 시간입니다.',
  },
};

export const dnsQps: NumberProperty = {
  type: 'number',
  min: 0,
  label: { en: 'DNS queries per second', ko: '초당 DNS 질의 수' },
  help: { en: 'Peak query rate.', ko: '최대 질의율입니다.' },
};

export const retentionDays = count({
  label: { en: 'Retention in days', ko: '보존 일수' },
  help: { en: 'How long data is kept.', ko: '데이터를 보관하는 기간입니다.' },
});

export const outOfBand: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Out-of-band access', ko: '대역 외 접근' },
  help: {
    en: 'Operators reach it over a path that does not depend on what it watches.',
    ko: '감시 대상에 의존하지 않는 경로로 운영자가 접근할 수 있는지 나타냅니다.',
  },
};

export const slaTarget: NumberProperty = {
  type: 'number',
  unit: 'fraction',
  min: 0,
  max: 1,
  label: { en: 'SLA target', ko: 'SLA 목표' },
  help: {
    en: "The provider's SLA class claimed for the whole set of circuits, e.g. 0.9999; it is checked against the topology.",
    ko: '회선 묶음 전체에 기대하는 제공자의 SLA 등급입니다(예: 0.9999). 토폴로지가 이를 충족하는지 검사합니다.',
  },
};

export const linkAggregation: TextProperty = {
  type: 'text',
  label: { en: 'LAG', ko: 'LAG' },
  help: {
    en: 'Name of the link aggregation group; its members count as one connection.',
    ko: '링크 애그리게이션 그룹의 이름입니다. 같은 그룹의 회선은 하나의 연결로 봅니다.',
  },
};
