import type { BooleanProperty, ChoiceProperty, ListProperty, NumberProperty, PropertySpecs } from '../property.ts';
import { discovery } from './application-properties.ts';
import { productVersion } from './product-properties.ts';
import { backup, failover, members } from './recurring-properties.ts';
import { fencing, sites, voterZones, votingMembers, witness } from './resilience-properties.ts';
import { credential, podEncryption, scope } from './security-properties.ts';

// What joins several clusters, whichever product does it.

export const networkModel: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Network model', ko: '네트워크 모델' },
  help: {
    en: 'How the clusters are joined: one flat network, federation, or a mesh through gateways.',
    ko: '클러스터를 연결하는 모델입니다. 평면 네트워크, 연합, 게이트웨이를 통한 메시 중에서 고르세요.',
  },
  options: {
    flat: { en: 'Flat network', ko: '평면 네트워크' },
    federated: { en: 'Federated', ko: '연합' },
    mesh: { en: 'Service mesh', ko: '서비스 메시' },
  },
};

export const podRoutable: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Pods reach each other directly', ko: '파드 직접 통신' },
  help: {
    en: 'Pods of one cluster reach pods of another by their own addresses.',
    ko: '한 클러스터의 파드가 다른 클러스터의 파드에 고유 주소로 직접 접근하는지 나타냅니다.',
  },
};

export const datapathMode: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Datapath mode', ko: '데이터 경로 모드' },
  help: {
    en: 'How pod traffic travels between nodes; members of one cluster mesh must agree.',
    ko: '파드 트래픽이 노드 사이를 이동하는 방식입니다. 한 클러스터 메시의 멤버는 서로 같아야 합니다.',
  },
  options: {
    overlay: { en: 'Overlay', ko: '오버레이' },
    'native-routing': { en: 'Native routing', ko: '네이티브 라우팅' },
    'ebpf-host-routing': { en: 'eBPF host routing', ko: 'eBPF 호스트 라우팅' },
    'kernel-bypass': { en: 'Kernel bypass', ko: '커널 우회' },
  },
};

export const maxConnectedClusters: NumberProperty = {
  type: 'number',
  unit: 'count',
  integer: true,
  min: 255,
  max: 511,
  label: { en: 'Connected clusters, at most', ko: '최대 연결 클러스터 수' },
  help: {
    en: 'Cilium: 255, or 511 when all members are set so from the start.',
    ko: 'Cilium은 255개이며, 모든 멤버를 처음부터 511로 설정하면 511개까지 가능합니다.',
  },
};

export const configScoping: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Configuration scoping', ko: '구성 범위 제한' },
  help: {
    en: 'Whether each proxy receives only the services it needs.',
    ko: '각 프록시가 필요한 서비스의 구성만 받는지 나타냅니다.',
  },
  options: { none: { en: 'None', ko: '없음' }, scoped: { en: 'Scoped', ko: '제한함' } },
};

export const synchronised: ListProperty = {
  type: 'list',
  of: 'choice',
  label: { en: 'Synchronised resources', ko: '동기화 대상' },
  help: { en: 'What is distributed to the member clusters.', ko: '멤버 클러스터에 배포하는 대상입니다.' },
  options: {
    services: { en: 'Services (MCS)', ko: '서비스(MCS)' },
    workloads: { en: 'Workloads', ko: '워크로드' },
    configuration: { en: 'Configuration', ko: '구성' },
    policies: { en: 'Policies', ko: '정책' },
    'traffic-policies': { en: 'Traffic policies', ko: '트래픽 정책' },
  },
};

/** What products state that join the pod networks of several clusters. */
export const clusterMeshProperties = {
  version: productVersion,
  members,
  networkModel,
  podRoutable,
  datapathMode,
  encryption: podEncryption,
  discovery,
} satisfies PropertySpecs;

/** What control planes state that distribute resources over several clusters. */
export const federationProperties = {
  version: productVersion,
  members,
  networkModel,
  podRoutable,
  sync: synchronised,
  failover,
  fencing,
  witness,
  votingMembers,
  voterZones,
  backup,
  sites,
  scope,
  credential,
} satisfies PropertySpecs;
