import { defineComponentKind } from '../../kind.ts';
import { caSource, certificateAuthority, members, meshProduct, trustDomain } from '../recurring-properties.ts';

export const mesh = defineComponentKind({
  id: 'mesh',
  family: 'mesh',
  name: { en: 'Service mesh', ko: '서비스 메시' },
  summary: {
    en: 'A mesh over one or more clusters: identity, encryption and traffic policy for their services.',
    ko: '하나 이상의 클러스터에 걸쳐 서비스의 신원, 암호화, 트래픽 정책을 담당하는 메시입니다.',
  },
  icon: 'mesh',
  parents: ['canvas', 'cloud', 'region'],
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['istio', 'linkerd', 'consul', 'cilium', '메시'],
  properties: {
    product: meshProduct,
    members,
    topology: {
      type: 'choice',
      label: { en: 'Control-plane model', ko: '컨트롤 플레인 모델' },
      help: {
        en: 'Where control planes run; more primaries mean higher availability.',
        ko: '컨트롤 플레인의 배치 방식입니다. 프라이머리가 많을수록 가용성이 높습니다.',
      },
      options: {
        'multi-primary': { en: 'Multi-primary', ko: '멀티 프라이머리' },
        'primary-remote': { en: 'Primary-remote', ko: '프라이머리-리모트' },
        external: { en: 'External control plane', ko: '외부 컨트롤 플레인' },
        'single-cluster': { en: 'Single cluster', ko: '단일 클러스터' },
      },
    },
    networks: {
      type: 'list',
      of: 'text',
      label: { en: 'Networks', ko: '네트워크' },
      help: {
        en: 'Network names of the mesh; more than one needs east-west gateways between them.',
        ko: '메시의 네트워크 이름입니다. 둘 이상이면 그 사이에 동서 게이트웨이가 필요합니다.',
      },
    },
    mtls: {
      type: 'choice',
      label: { en: 'Mutual TLS', ko: '상호 TLS(mTLS)' },
      help: {
        en: 'Strict refuses plain text; permissive still accepts it.',
        ko: '엄격 모드는 평문을 거부하고, 허용 모드는 평문도 받아들입니다.',
      },
      options: {
        strict: { en: 'Strict', ko: '엄격(STRICT)' },
        permissive: { en: 'Permissive', ko: '허용(PERMISSIVE)' },
        disabled: { en: 'Disabled', ko: '사용 안 함' },
      },
    },
    ca: certificateAuthority,
    caSource,
    trustDomain,
    federatedTrust: {
      type: 'boolean',
      label: { en: 'Federated trust', ko: '신뢰 연합' },
      help: {
        en: 'Members with different roots exchange their trust bundles.',
        ko: '루트가 다른 멤버끼리 신뢰 번들을 교환하는지 나타냅니다.',
      },
    },
    dataPlane: {
      type: 'choice',
      label: { en: 'Data plane', ko: '데이터 플레인' },
      help: { en: 'Where the proxies run.', ko: '프록시가 실행되는 위치입니다.' },
      options: {
        sidecar: { en: 'Sidecars', ko: '사이드카' },
        ambient: { en: 'Ambient', ko: 'Ambient' },
        'node-proxy': { en: 'One proxy per node', ko: '노드별 프록시' },
        ebpf: { en: 'eBPF', ko: 'eBPF' },
      },
    },
    localityFailover: {
      type: 'boolean',
      label: { en: 'Locality failover', ko: '지역 기반 장애 조치' },
      help: {
        en: 'Traffic moves to another zone or region when local endpoints fail; needs outlier detection.',
        ko: '가까운 엔드포인트에 장애가 나면 다른 영역이나 리전으로 전환합니다. 이상치 감지가 함께 필요합니다.',
      },
    },
    outlierDetection: {
      type: 'boolean',
      label: { en: 'Outlier detection', ko: '이상치 감지' },
      help: {
        en: 'Failing endpoints are taken out of balancing.',
        ko: '실패하는 엔드포인트를 부하 분산에서 제외합니다.',
      },
    },
    configScoping: {
      type: 'choice',
      label: { en: 'Configuration scoping', ko: '구성 범위 제한' },
      help: {
        en: 'Whether each proxy receives only the services it needs.',
        ko: '각 프록시가 필요한 서비스의 구성만 받는지 나타냅니다.',
      },
      options: { none: { en: 'None', ko: '없음' }, scoped: { en: 'Scoped', ko: '제한함' } },
    },
  },
  facts: [
    {
      statement: {
        en: 'Locality failover works only together with outlier detection.',
        ko: '지역 기반 장애 조치는 이상치 감지가 있어야 동작합니다.',
      },
      source: 'https://istio.io/latest/docs/tasks/traffic-management/locality-load-balancing/failover/',
    },
    {
      statement: {
        en: 'Clusters on different networks need east-west gateways; overlapping pod addresses are allowed there.',
        ko: '네트워크가 다른 클러스터에는 동서 게이트웨이가 필요하며, 이때 파드 주소가 겹쳐도 됩니다.',
      },
      source: 'https://istio.io/latest/docs/ops/deployment/deployment-models/',
    },
  ],
});
