import type {
  BooleanProperty,
  ChoiceProperty,
  ListProperty,
  NumberProperty,
  PropertySpecs,
  TextProperty,
} from '../property.ts';

/** The same specification with a default, for kinds whose domain has a safe one. */
export const withDefault = <Spec extends { readonly default?: unknown }>(
  spec: Spec,
  value: NonNullable<Spec['default']>,
): Spec => ({ ...spec, default: value });

// Identity and ownership, for components and links alike.

export const description: TextProperty = {
  type: 'text',
  label: { en: 'Description', ko: '설명' },
  help: { en: 'What it is for, in one or two sentences.', ko: '무엇을 위한 것인지 한두 문장으로 적습니다.' },
};

export const owner: TextProperty = {
  type: 'text',
  label: { en: 'Owner', ko: '담당' },
  help: {
    en: 'Team that answers for it; findings go to this team.',
    ko: '책임지는 팀입니다. 발견 사항은 이 팀에 전달됩니다.',
  },
};

export const provider: TextProperty = {
  type: 'text',
  label: { en: 'Provider', ko: '제공자' },
  help: {
    en: 'Who runs it, e.g. aws, azure, gcp, vsphere, onprem or a carrier; SLA rules depend on it.',
    ko: '운영 주체입니다(예: aws, azure, gcp, vsphere, onprem 또는 통신사). SLA 규칙이 이 값을 사용합니다.',
  },
};

export const environments = {
  prod: { en: 'Production', ko: '운영' },
  staging: { en: 'Staging', ko: '스테이징' },
  test: { en: 'Test', ko: '테스트' },
  dev: { en: 'Development', ko: '개발' },
} as const;

export const environment: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Environment', ko: '환경' },
  help: {
    en: 'Inherited from what contains it; non-production lowers the severity of reliability findings.',
    ko: '상위 구성 요소에서 상속됩니다. 운영 환경이 아니면 안정성 발견 사항의 심각도가 낮아집니다.',
  },
  options: environments,
};

export const trustZone: TextProperty = {
  type: 'text',
  label: { en: 'Trust zone', ko: '신뢰 영역' },
  help: {
    en: 'Name of the security zone; traffic between different zones must be encrypted or controlled.',
    ko: '보안 영역의 이름입니다. 서로 다른 영역 사이의 트래픽은 암호화하거나 통제해야 합니다.',
  },
};

export const jurisdiction: TextProperty = {
  type: 'text',
  pattern: { source: '[A-Z]{2}', example: 'KR' },
  label: { en: 'Jurisdiction', ko: '관할 국가' },
  help: {
    en: 'Two-letter ISO 3166 country code; decides whether data-residency requirements hold.',
    ko: 'ISO 3166 두 글자 국가 코드입니다. 데이터 상주 요건의 충족 여부를 판단합니다.',
  },
};

export const dataClass: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Data class', ko: '데이터 등급' },
  help: {
    en: 'Most sensitive data it holds or carries; sets how much protection is required.',
    ko: '보관하거나 전달하는 데이터 중 가장 민감한 등급입니다. 필요한 보호 수준을 결정합니다.',
  },
  options: {
    public: { en: 'Public', ko: '공개' },
    internal: { en: 'Internal', ko: '사내' },
    confidential: { en: 'Confidential', ko: '기밀' },
    restricted: { en: 'Restricted', ko: '제한' },
  },
};

// Figures.

/** The defaults kinds give it are planning estimates, not SLAs: an SLA promises a refund, not a probability. */
export const availability: NumberProperty = {
  type: 'number',
  unit: 'fraction',
  min: 0,
  max: 1,
  label: { en: 'Availability', ko: '가용성' },
  help: {
    en: 'Long-run share of time it works, e.g. 0.9995; flow availability is computed from it.',
    ko: '장기적으로 정상 동작하는 시간의 비율입니다(예: 0.9995). 플로우 가용성 계산에 쓰입니다.',
  },
};

export const monthlyCostUsd: NumberProperty = {
  type: 'number',
  unit: 'usd-per-month',
  min: 0,
  label: { en: 'Monthly cost', ko: '월 비용' },
  help: {
    en: 'Fixed cost per month in US dollars, without transfer charges.',
    ko: '데이터 전송 요금을 제외한 월 고정 비용(미국 달러)입니다.',
  },
};

export const sharedRiskGroups: ListProperty = {
  type: 'list',
  of: 'text',
  label: { en: 'Shared-risk groups', ko: '공유 위험 그룹' },
  help: {
    en: 'Names of things that fail together with it, e.g. a duct, a power feed or a building.',
    ko: '함께 장애가 발생하는 대상의 이름입니다(예: 관로, 전력 계통, 건물).',
  },
};

export const instances: NumberProperty = {
  type: 'number',
  unit: 'count',
  integer: true,
  min: 1,
  max: 100_000,
  label: { en: 'Instances', ko: '인스턴스 수' },
  help: {
    en: 'Independent copies behind this one box; two or more in different zones survive the loss of one.',
    ko: '이 구성 요소가 나타내는 독립 인스턴스 수입니다. 서로 다른 영역에 둘 이상이면 하나를 잃어도 동작합니다.',
  },
};

export const zones: ListProperty = {
  type: 'list',
  of: 'text',
  label: { en: 'Zones', ko: '가용 영역' },
  help: {
    en: 'Availability zones its instances are spread over.',
    ko: '인스턴스가 분산된 가용 영역의 이름입니다.',
  },
};

export const managed: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Provider-managed', ko: '제공자 관리형' },
  help: {
    en: 'The provider runs it redundantly, so it is no single point of failure by itself.',
    ko: '제공자가 이중화하여 운영하므로 그 자체로는 단일 장애점이 아닙니다.',
  },
};

export const location: TextProperty = {
  type: 'text',
  label: { en: 'Location', ko: '위치' },
  help: {
    en: 'Physical place or colocation, by name or component id; things in one location can fail together.',
    ko: '물리적 장소나 코로케이션의 이름 또는 구성 요소 ID입니다. 같은 위치에 있으면 함께 장애가 날 수 있습니다.',
  },
};

// Components only.

export const region: TextProperty = {
  type: 'text',
  label: { en: 'Region', ko: '리전' },
  help: {
    en: "The provider's region, e.g. us-east-1; inherited from what contains it.",
    ko: '제공자의 리전입니다(예: us-east-1). 상위 구성 요소에서 상속됩니다.',
  },
};

export const processingLatencyMs: NumberProperty = {
  type: 'number',
  unit: 'ms',
  min: 0,
  label: { en: 'Processing latency', ko: '처리 지연 시간' },
  help: {
    en: 'Delay it adds to traffic that passes through, one way.',
    ko: '통과하는 트래픽에 더해지는 편도 지연 시간입니다.',
  },
};

export const throughputMbps: NumberProperty = {
  type: 'number',
  unit: 'Mbps',
  min: 0,
  label: { en: 'Throughput', ko: '처리량' },
  help: {
    en: 'Most traffic it can forward; not limited when empty.',
    ko: '전달할 수 있는 최대 트래픽입니다. 비워 두면 제한이 없는 것으로 봅니다.',
  },
};

export const transit: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Carries transit traffic', ko: '경유 트래픽 허용' },
  help: {
    en: 'Overrides the kind: whether traffic of others may pass through.',
    ko: '종류의 기본값 대신 적용됩니다. 다른 구성 요소의 트래픽이 지나갈 수 있는지를 정합니다.',
  },
};

export const criticality: NumberProperty = {
  type: 'number',
  integer: true,
  min: 1,
  max: 4,
  default: 2,
  label: { en: 'Criticality', ko: '중요도' },
  help: {
    en: '1 is most critical to the business, 4 least; a critical caller must not depend on a less critical callee.',
    ko: '1이 가장 중요하고 4가 가장 낮습니다. 중요한 호출자가 덜 중요한 대상에 의존하면 안 됩니다.',
  },
};

export const complianceTags: ListProperty = {
  type: 'list',
  of: 'text',
  label: { en: 'Compliance scope', ko: '규제 범위' },
  help: {
    en: 'Regulations it falls under, e.g. PCI or HIPAA; a regulated scope must be kept apart from the rest.',
    ko: '적용되는 규제입니다(예: PCI, HIPAA). 규제 범위는 나머지와 분리해야 합니다.',
  },
};

export const endOfSupport: TextProperty = {
  type: 'text',
  pattern: { source: '\\d{4}-\\d{2}-\\d{2}', example: '2027-03-31' },
  label: { en: 'End of support', ko: '지원 종료일' },
  help: {
    en: 'Date after which the version in use is no longer supported.',
    ko: '사용 중인 버전의 지원이 끝나는 날짜입니다.',
  },
};

export const maturity: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Maturity', ko: '성숙도' },
  help: {
    en: 'Release stage of the least mature feature in use.',
    ko: '사용 중인 기능 가운데 가장 덜 성숙한 것의 단계입니다.',
  },
  options: {
    alpha: { en: 'Alpha', ko: '알파' },
    beta: { en: 'Beta', ko: '베타' },
    ga: { en: 'Generally available', ko: '정식(GA)' },
    deprecated: { en: 'Deprecated', ko: '사용 중단 예정' },
  },
};

/** Properties every component takes. A kind may declare the same name with its own default. */
export const commonComponentProperties = {
  description,
  owner,
  env: withDefault(environment, 'prod'),
  criticality,
  provider,
  region,
  location,
  zones,
  instances,
  managed,
  availability,
  latencyMs: processingLatencyMs,
  throughputMbps,
  transit,
  srlg: sharedRiskGroups,
  trustZone,
  jurisdiction,
  dataClass,
  complianceTags,
  maturity,
  endOfSupport,
  monthlyCostUsd,
} satisfies PropertySpecs;

// Links only.

export const latencyMs: NumberProperty = {
  type: 'number',
  unit: 'ms',
  min: 0,
  label: { en: 'Latency, one way', ko: '편도 지연 시간' },
  help: {
    en: 'One-way delay; give this, the round-trip time or the distance.',
    ko: '편도 지연 시간입니다. 이 값이나 왕복 시간, 거리 중 하나를 입력하세요.',
  },
};

export const rttMs: NumberProperty = {
  type: 'number',
  unit: 'ms',
  min: 0,
  label: { en: 'Round-trip time', ko: '왕복 지연 시간(RTT)' },
  help: {
    en: 'Measured round trip; half of it counts as latency when no one-way value is given.',
    ko: '측정한 왕복 시간입니다. 편도 값이 없으면 절반을 지연 시간으로 사용합니다.',
  },
};

export const distanceKm: NumberProperty = {
  type: 'number',
  unit: 'km',
  min: 0,
  max: 45_000,
  label: { en: 'Distance', ko: '거리' },
  help: {
    en: 'Great-circle distance; latency is estimated from it when none is given.',
    ko: '대권 거리입니다. 지연 시간이 없으면 이 값으로 추정합니다.',
  },
};

export const bandwidthMbps: NumberProperty = {
  type: 'number',
  unit: 'Mbps',
  min: 0,
  label: { en: 'Bandwidth', ko: '대역폭' },
  help: {
    en: 'Capacity in each direction; not limited when empty.',
    ko: '방향별 용량입니다. 비워 두면 제한이 없는 것으로 봅니다.',
  },
};

export const jitterMs: NumberProperty = {
  type: 'number',
  unit: 'ms',
  min: 0,
  label: { en: 'Jitter', ko: '지터' },
  help: {
    en: 'Variation of the delay; matters to voice and video.',
    ko: '지연 시간의 변동 폭입니다. 음성과 영상에 중요합니다.',
  },
};

export const lossPct: NumberProperty = {
  type: 'number',
  unit: 'percent',
  min: 0,
  max: 100,
  label: { en: 'Packet loss', ko: '패킷 손실률' },
  help: { en: 'Share of packets lost in normal operation.', ko: '정상 운영 중에 손실되는 패킷의 비율입니다.' },
};

export const mtu: NumberProperty = {
  type: 'number',
  unit: 'bytes',
  integer: true,
  min: 68,
  max: 65_535,
  label: { en: 'MTU', ko: 'MTU' },
  help: {
    en: 'Largest IP packet the link carries; tunnels inside it have less.',
    ko: '링크가 전달하는 최대 IP 패킷 크기입니다. 그 안의 터널은 이보다 작아집니다.',
  },
};

export const encapsulation: ListProperty = {
  type: 'list',
  of: 'choice',
  label: { en: 'Encapsulation', ko: '캡슐화' },
  help: {
    en: 'Headers added on the way, outermost first; each takes bytes from the MTU.',
    ko: '경로에서 추가되는 헤더를 바깥쪽부터 적습니다. 각 헤더만큼 MTU가 줄어듭니다.',
  },
  options: {
    ipip: { en: 'IP-in-IP', ko: 'IP-in-IP' },
    vxlan: { en: 'VXLAN', ko: 'VXLAN' },
    geneve: { en: 'Geneve', ko: 'Geneve' },
    gre: { en: 'GRE', ko: 'GRE' },
    wireguard: { en: 'WireGuard', ko: 'WireGuard' },
    'ipsec-esp': { en: 'IPsec ESP', ko: 'IPsec ESP' },
    macsec: { en: 'MACsec', ko: 'MACsec' },
    mpls: { en: 'MPLS', ko: 'MPLS' },
  },
};

export const encryption: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Encryption', ko: '암호화' },
  help: {
    en: 'How the link itself protects what it carries.',
    ko: '링크 자체가 전달하는 데이터를 보호하는 방식입니다.',
  },
  options: {
    none: { en: 'None', ko: '없음' },
    ipsec: { en: 'IPsec', ko: 'IPsec' },
    macsec: { en: 'MACsec', ko: 'MACsec' },
    wireguard: { en: 'WireGuard', ko: 'WireGuard' },
    tls: { en: 'TLS', ko: 'TLS' },
    mtls: { en: 'Mutual TLS', ko: '상호 TLS(mTLS)' },
  },
};

export const medium: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Medium', ko: '전송 매체' },
  help: {
    en: 'What the link runs over: the public internet, a private line or a provider backbone.',
    ko: '링크가 지나는 구간입니다. 공용 인터넷, 전용 회선, 제공자 백본 중에서 고르세요.',
  },
  options: {
    internet: { en: 'Internet', ko: '인터넷' },
    private: { en: 'Private line', ko: '전용 회선' },
    backbone: { en: 'Provider backbone', ko: '제공자 백본' },
  },
};

export const isp: TextProperty = {
  type: 'text',
  label: { en: 'Carrier', ko: '통신사' },
  help: {
    en: 'Internet provider or carrier; links of one carrier can fail together.',
    ko: '인터넷 서비스 제공자 또는 통신사입니다. 같은 통신사의 링크는 함께 장애가 날 수 있습니다.',
  },
};

export const customerDevice: TextProperty = {
  type: 'text',
  label: { en: 'Customer device', ko: '고객 측 장비' },
  help: {
    en: 'Your device that ends the link, by name or component id.',
    ko: '링크가 종단되는 고객 측 장비의 이름 또는 구성 요소 ID입니다.',
  },
};

export const providerDevice: TextProperty = {
  type: 'text',
  label: { en: 'Provider device', ko: '제공자 측 장비' },
  help: {
    en: "The provider's device that ends the link; links on one device fail together.",
    ko: '링크가 종단되는 제공자 측 장비입니다. 같은 장비의 링크는 함께 장애가 납니다.',
  },
};

export const conduit: TextProperty = {
  type: 'text',
  label: { en: 'Conduit', ko: '관로' },
  help: {
    en: 'Duct or cable route; one excavator cuts everything in it.',
    ko: '관로나 케이블 경로입니다. 굴착 사고 한 번으로 그 안의 모든 링크가 끊길 수 있습니다.',
  },
};

export const building: TextProperty = {
  type: 'text',
  label: { en: 'Building entry', ko: '건물 인입구' },
  help: {
    en: 'Building or entry point the line passes through.',
    ko: '회선이 통과하는 건물이나 인입 지점입니다.',
  },
};

export const routing: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Routing', ko: '라우팅' },
  help: {
    en: 'How routes are learned; static routes do not withdraw by themselves when the path fails.',
    ko: '경로를 학습하는 방식입니다. 정적 경로는 장애가 나도 스스로 철회되지 않습니다.',
  },
  options: { static: { en: 'Static routes', ko: '정적 경로' }, bgp: { en: 'BGP', ko: 'BGP' } },
};

export const bfd: BooleanProperty = {
  type: 'boolean',
  default: false,
  label: { en: 'BFD', ko: 'BFD' },
  help: {
    en: 'Bidirectional Forwarding Detection finds a dead path in under a second.',
    ko: 'BFD(양방향 포워딩 감지)는 끊긴 경로를 1초 이내에 감지합니다.',
  },
};

export const bfdIntervalMs: NumberProperty = {
  type: 'number',
  unit: 'ms',
  min: 1,
  max: 60_000,
  default: 300,
  label: { en: 'BFD interval', ko: 'BFD 주기' },
  help: { en: 'Time between BFD packets.', ko: 'BFD 패킷을 보내는 간격입니다.' },
};

export const bfdMultiplier: NumberProperty = {
  type: 'number',
  unit: 'count',
  integer: true,
  min: 1,
  max: 255,
  default: 3,
  label: { en: 'BFD multiplier', ko: 'BFD 배수' },
  help: {
    en: 'Missed BFD packets after which the path is declared down.',
    ko: '경로 장애로 판단하기까지 놓친 BFD 패킷 수입니다.',
  },
};

export const bgpHoldSec: NumberProperty = {
  type: 'number',
  unit: 'sec',
  min: 0,
  max: 65_535,
  default: 90,
  label: { en: 'BGP hold time', ko: 'BGP 홀드 타임' },
  help: {
    en: 'Without BFD, BGP notices a silent failure only after this time (RFC 4271 suggests 90 s).',
    ko: 'BFD가 없으면 BGP는 이 시간이 지나야 무응답 장애를 감지합니다(RFC 4271 권장값 90초).',
  },
};

export const localPref: NumberProperty = {
  type: 'number',
  integer: true,
  min: 0,
  max: 4_294_967_295,
  label: { en: 'Local preference', ko: '로컬 우선순위(LOCAL_PREF)' },
  help: {
    en: 'BGP preference; the path with the higher value is used first.',
    ko: 'BGP 우선순위입니다. 값이 높은 경로를 먼저 사용합니다.',
  },
};

export const role: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Role', ko: '역할' },
  help: {
    en: 'Whether the link carries traffic in normal operation or waits as a backup.',
    ko: '평상시에 트래픽을 전달하는 주 링크인지 대기하는 백업 링크인지 나타냅니다.',
  },
  options: { primary: { en: 'Primary', ko: '주 회선' }, backup: { en: 'Backup', ko: '백업' } },
};

export const mode: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Mode', ko: '방식' },
  help: {
    en: 'Whether the caller waits for the answer (synchronous) or not.',
    ko: '호출자가 응답을 기다리는지(동기) 기다리지 않는지(비동기) 나타냅니다.',
  },
  options: { sync: { en: 'Synchronous', ko: '동기' }, async: { en: 'Asynchronous', ko: '비동기' } },
};

export const healthProbe: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Health probe', ko: '상태 프로브' },
  help: {
    en: 'The path is probed, so that even static routes withdraw when it fails.',
    ko: '경로를 검사하여 정적 경로도 장애 시 철회되게 하는지 나타냅니다.',
  },
};

export const routeFilter: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Route filter', ko: '경로 필터' },
  help: {
    en: 'Only listed routes are accepted and announced on it.',
    ko: '목록에 있는 경로만 받고 광고하는지 나타냅니다.',
  },
};

export const asPathPrepend: NumberProperty = {
  type: 'number',
  unit: 'count',
  integer: true,
  min: 0,
  max: 255,
  label: { en: 'AS-path prepends', ko: 'AS 경로 프리펜드 횟수' },
  help: {
    en: 'Times the own AS number is repeated to make the path less attractive to the other side.',
    ko: '상대가 덜 선호하도록 자신의 AS 번호를 반복하는 횟수입니다.',
  },
};

export const med: NumberProperty = {
  type: 'number',
  integer: true,
  min: 0,
  max: 4294967295,
  label: { en: 'MED', ko: 'MED' },
  help: {
    en: 'Multi-exit discriminator announced to the other side; the lower value is preferred.',
    ko: '상대에게 광고하는 MED 값입니다. 낮은 값을 선호합니다.',
  },
};

export const mssClamp: BooleanProperty = {
  type: 'boolean',
  label: { en: 'MSS clamping', ko: 'MSS 클램핑' },
  help: {
    en: 'TCP segment sizes are lowered to fit the path.',
    ko: '경로에 맞게 TCP 세그먼트 크기를 낮추는지 나타냅니다.',
  },
};

export const qos: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Quality of service', ko: '서비스 품질(QoS)' },
  help: {
    en: 'How traffic classes are told apart when the link is full.',
    ko: '링크가 가득 찼을 때 트래픽 등급을 구분하는 방식입니다.',
  },
  options: {
    none: { en: 'None', ko: '없음' },
    marking: { en: 'Marking only', ko: '표시만' },
    queues: { en: 'Queues by class', ko: '등급별 큐' },
  },
};

export const shapingMbps: NumberProperty = {
  type: 'number',
  unit: 'Mbps',
  min: 0,
  label: { en: 'Shaped to', ko: '셰이핑 속도' },
  help: { en: 'Rate that low-priority traffic is held to.', ko: '우선순위가 낮은 트래픽을 제한하는 속도입니다.' },
};

export const trafficTypes: ListProperty = {
  type: 'list',
  of: 'choice',
  label: { en: 'Traffic types', ko: '트래픽 유형' },
  help: { en: 'Kinds of traffic that share the link.', ko: '링크를 함께 사용하는 트래픽의 종류입니다.' },
  options: {
    user: { en: 'User traffic', ko: '사용자 트래픽' },
    storage: { en: 'Storage', ko: '스토리지' },
    replication: { en: 'Replication', ko: '복제' },
    backup: { en: 'Backup', ko: '백업' },
    management: { en: 'Management', ko: '관리' },
    voice: { en: 'Voice and video', ko: '음성·영상' },
  },
};

export const transferUsdPerGb: NumberProperty = {
  type: 'number',
  min: 0,
  label: { en: 'Transfer price (USD per GB)', ko: '전송 단가(GB당 달러)' },
  help: {
    en: 'What the provider charges for traffic over it.',
    ko: '이 링크의 트래픽에 제공자가 부과하는 요금입니다.',
  },
};

/** Properties every link takes. A kind may declare the same name with its own default. */
export const commonLinkProperties = {
  description,
  owner,
  env: environment,
  provider,
  isp,
  role,
  bandwidthMbps,
  latencyMs,
  rttMs,
  distanceKm,
  jitterMs,
  lossPct,
  mtu,
  encapsulation,
  medium,
  encryption,
  routing,
  bfd,
  bfdIntervalMs,
  bfdMultiplier,
  bgpHoldSec,
  localPref,
  asPathPrepend,
  med,
  routeFilter,
  healthProbe,
  mssClamp,
  qos,
  shapingMbps,
  trafficTypes,
  mode,
  managed,
  availability,
  location,
  customerDevice,
  providerDevice,
  conduit,
  building,
  srlg: sharedRiskGroups,
  instances,
  zones,
  trustZone,
  jurisdiction,
  dataClass,
  transferUsdPerGb,
  monthlyCostUsd,
} satisfies PropertySpecs;
