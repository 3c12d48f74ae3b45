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
  failoverSec: { label: { en: 'Failover time', ko: '장애 조치 시간' }, spell: (value, words) => words.seconds(value) },
  requestMs: {
    label: { en: 'Network time of one request', ko: '요청 하나의 네트워크 시간' },
    spell: (value, words) => words.ms(value),
  },
  requiredLatencyMs: {
    label: { en: 'Latency budget', ko: '지연 시간 예산' },
    spell: (value, words) => words.ms(value),
  },
  locations: { label: { en: 'Circuit locations', ko: '회선 위치' } },
  devices: { label: { en: 'Devices', ko: '장비' } },
  product: { label: { en: 'Provider product', ko: '제공자 상품' } },
  overlap: { label: { en: 'Overlapping prefixes', ko: '겹치는 주소 대역' } },
  domain: { label: { en: 'Routing domain', ko: '라우팅 도메인' } },
  layers: { label: { en: 'Encryption on the hop', ko: '구간 암호화' } },
  servedClusters: { label: { en: 'Clusters it serves', ko: '담당하는 클러스터' }, elements: true },
  telemetry: { label: { en: 'Telemetry links to monitoring', ko: '모니터링으로 가는 텔레메트리 링크' } },
  trustRoots: { label: { en: 'Trust roots', ko: '신뢰 루트' } },
  trustDomains: { label: { en: 'Trust domains', ko: '신뢰 도메인' } },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof measures;

export const findMeasure = (name: string): Measure | undefined =>
  (measures as Readonly<Record<string, Measure | undefined>>)[name];
