import type { Localized } from '@spandrel/model';
import type { Words } from './words.ts';

interface Measure {
  readonly label: Localized;
  readonly spell?: (value: number, words: Words) => string;
  /** Its value is a list of element ids, shown by their names. */
  readonly elements?: true;
}

/** What the analysis computed, as evidence shows it to people. Names are those of the flow proofs where one exists. */
export const measures = {
  answer: { label: { en: 'Answer', ko: '답변' } },
  affectedFlows: { label: { en: 'Flows that depend on it', ko: '의존하는 플로우' }, elements: true },
  path: { label: { en: 'Permitted path', ko: '허용된 경로' }, elements: true },
  failingUnits: { label: { en: 'Losses it cannot bear', ko: '감당할 수 없는 장애' }, elements: true },
  availability: { label: { en: 'Availability', ko: '가용성' }, spell: (value, words) => words.percent(value) },
  requiredAvailability: {
    label: { en: 'Required availability', ko: '요구 가용성' },
    spell: (value, words) => words.percent(value),
  },
  capacityMbps: { label: { en: 'Capacity', ko: '용량' }, spell: (value, words) => words.mbps(value) },
  remainingMbps: {
    label: { en: 'Capacity after its loss', ko: '상실 후 남는 용량' },
    spell: (value, words) => words.mbps(value),
  },
  demandMbps: { label: { en: 'Peak demand', ko: '최대 수요' }, spell: (value, words) => words.mbps(value) },
  loadMbps: { label: { en: 'Load at peak', ko: '최대 부하' }, spell: (value, words) => words.mbps(value) },
  utilisation: { label: { en: 'Utilisation', ko: '사용률' }, spell: (value, words) => words.percent(value) },
  limit: { label: { en: 'Limit', ko: '한도' } },
  peakRatio: { label: { en: 'Peak over average', ko: '평균 대비 최댓값' } },
  identities: { label: { en: 'Identities needed', ko: '필요한 ID 수' } },
  attachments: { label: { en: 'Attachments', ko: '연결 수' } },
  pairs: { label: { en: 'Pairwise links', ko: '쌍별 링크 수' } },
  hostedShare: { label: { en: 'Share it carries', ko: '담당 비율' }, spell: (value, words) => words.percent(value) },
  cycle: { label: { en: 'Calls in a circle', ko: '순환 호출' }, elements: true },
  writers: { label: { en: 'Writers', ko: '쓰기 주체' }, elements: true },
  alertReceivers: { label: { en: 'Links to alerting', ko: '알림으로 가는 링크' } },
  configSources: { label: { en: 'Systems that configure it', ko: '구성을 관리하는 시스템' } },
  products: { label: { en: 'Products', ko: '제품' } },
  versions: { label: { en: 'Versions', ko: '버전' } },
  chain: { label: { en: 'Calls in a row', ko: '연속 호출' }, elements: true },
  memberCount: { label: { en: 'Members', ko: '멤버 수' } },
  failoverSec: { label: { en: 'Failover time', ko: '장애 조치 시간' }, spell: (value, words) => words.seconds(value) },
  requestMs: {
    label: { en: 'Network time of one request', ko: '요청 하나의 네트워크 시간' },
    spell: (value, words) => words.ms(value),
  },
  requiredLatencyMs: {
    label: { en: 'Latency budget', ko: '지연 시간 예산' },
    spell: (value, words) => words.ms(value),
  },
  roundTripMs: { label: { en: 'Round trip', ko: '왕복 시간' }, spell: (value, words) => words.ms(value) },
  lightMs: {
    label: { en: 'Time light in fibre needs', ko: '광섬유 속 빛의 소요 시간' },
    spell: (value, words) => words.ms(value),
  },
  bestLatencyMs: {
    label: { en: 'Best permitted latency', ko: '허용된 경로의 최소 지연 시간' },
    spell: (value, words) => words.ms(value),
  },
  pathMtuBytes: { label: { en: 'Path MTU (bytes)', ko: '경로 MTU(바이트)' } },
  places: { label: { en: 'Regions and sites', ko: '리전과 사이트' }, elements: true },
  proxies: { label: { en: 'Layer-7 proxies', ko: 'L7 프록시' } },
  connections: { label: { en: 'Connections', ko: '연결 수' } },
  connectionLimit: { label: { en: 'Connections possible', ko: '가능한 연결 수' } },
  locations: { label: { en: 'Circuit locations', ko: '회선 위치' } },
  tunnels: { label: { en: 'Connections drawn', ko: '그려진 연결 수' } },
  backends: { label: { en: 'Backends', ko: '백엔드' }, elements: true },
  copies: { label: { en: 'Instances elsewhere', ko: '다른 곳의 인스턴스' }, elements: true },
  sites: { label: { en: 'Sites', ko: '배치 위치' } },
  forwardTargets: { label: { en: 'Forward targets', ko: '전달 대상' }, elements: true },
  watched: { label: { en: 'What it watches', ko: '감시 대상' }, elements: true },
  rttToReplicaMs: {
    label: { en: 'Round trip to the replica', ko: '복제본까지의 왕복 시간' },
    spell: (value, words) => words.ms(value),
  },
  attempts: { label: { en: 'Attempts at the end', ko: '끝에서의 호출 횟수' } },
  dependsOn: { label: { en: 'Depends on', ko: '의존 대상' }, elements: true },
  recoverySec: {
    label: { en: 'Recovery time', ko: '복구 시간' },
    spell: (value, words) => words.seconds(value),
  },
  controlPlanes: { label: { en: 'Control planes that serve it', ko: '담당하는 컨트롤 플레인' }, elements: true },
  owners: { label: { en: 'Owners of the callers', ko: '호출자의 담당' } },
  servers: { label: { en: 'Servers', ko: '서버 수' } },
  zones: { label: { en: 'Availability zones', ko: '가용 영역' } },
  devices: { label: { en: 'Devices', ko: '장비' } },
  product: { label: { en: 'Provider product', ko: '제공자 상품' } },
  overlap: { label: { en: 'Overlapping prefixes', ko: '겹치는 주소 대역' } },
  domain: { label: { en: 'Routing domain', ko: '라우팅 도메인' } },
  layers: { label: { en: 'Encryption on the hop', ko: '구간 암호화' } },
  servedClusters: { label: { en: 'Clusters it serves', ko: '담당하는 클러스터' }, elements: true },
  telemetry: { label: { en: 'Telemetry links to monitoring', ko: '모니터링으로 가는 텔레메트리 링크' } },
  trustRoots: { label: { en: 'Trust roots', ko: '신뢰 루트' } },
  trustDomains: { label: { en: 'Trust domains', ko: '신뢰 도메인' } },
  openTo: { label: { en: 'Reachable without an identity', ko: '신원 확인 없이 접근 가능' }, elements: true },
  dataCopies: { label: { en: 'Copies of its data', ko: '데이터의 사본' }, elements: true },
  keySystems: { label: { en: 'Key-management systems', ko: '키 관리 시스템' } },
  dataClasses: { label: { en: 'Data classes stated', ko: '입력한 데이터 등급' } },
  policySources: { label: { en: 'Sources of its policy', ko: '정책을 배포하는 원본' } },
  auditLinks: { label: { en: 'Links that carry audit logs', ko: '감사 로그를 보내는 링크' } },
  defences: { label: { en: 'Layers of defence', ko: '방어 계층' } },
  elementName: { label: { en: 'Name', ko: '이름' } },
  environments: { label: { en: 'Environments', ko: '환경' } },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof measures;

export const findMeasure = (name: string): Measure | undefined =>
  (measures as Readonly<Record<string, Measure | undefined>>)[name];
