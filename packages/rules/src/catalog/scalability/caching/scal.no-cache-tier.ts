import type { FlowFacts, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { areApart, placeOf } from '../../../places.ts';
import { zonesOf } from '../load-balancing/backends.ts';

type Params = { flow: string; reader: string; database: string; rps: number; readRatio: number };

export const noCacheTier = defineRule<FlowFacts, Params>({
  id: 'scal.no-cache-tier',
  principle: 'scalability',
  topic: 'scal.caching',
  severity: 'medium',
  title: { en: 'Many distant reads without a cache', ko: '캐시 없는 원거리 반복 읽기' },
  references: [
    {
      title: 'Cache-aside pattern (Azure Architecture Center)',
      url: 'https://learn.microsoft.com/azure/architecture/patterns/cache-aside',
    },
  ],
  likelyFalsePositives: {
    en: 'Reads that must see the latest write, such as balances.',
    ko: '잔액 조회처럼 항상 최신 쓰기를 읽어야 하는 경우일 수 있습니다.',
  },
  sentences: {
    en: ({ reader, database, rps, readRatio }, words) =>
      `${words.name(reader)} sends ${words.number(rps)} requests per second to ${words.name(database)} in another zone, region or site; ${words.percent(readRatio)} of them are reads, and no cache answers any.`,
    ko: ({ reader, database, rps, readRatio }, words) =>
      `${words.name(reader)} 구성 요소가 다른 영역·리전·사이트에 있는 ${words.name(database)} 데이터베이스에 초당 ${words.number(rps)}건을 요청합니다. ${words.percent(readRatio)}가 읽기인데 응답하는 캐시가 없습니다.`,
  },
  remedies: {
    en: ({ reader }, words) =>
      `Put a cache near ${words.name(reader)} (cache-aside) with a time to live the data allows, or a read replica.`,
    ko: ({ reader }, words) =>
      `${words.name(reader)} 구성 요소 가까이에 데이터가 허용하는 TTL로 캐시(cache-aside)를 두거나 읽기 복제본을 두세요.`,
  },
  subjects: ({ flows, topology }) =>
    flows.filter(({ flow }) => flow.to.component.kind === 'database' && isDistant(topology, flow)),
  check: ({ id, flow }, { topology }, { thresholds }) => {
    const rps = topology.number(flow, 'rps');
    const readRatio = topology.number(flow, 'readRatio');
    const isSmall =
      (rps?.value ?? Number.POSITIVE_INFINITY) < thresholds.cachedReadRps ||
      (readRatio?.value ?? 1) < thresholds.cachedReadRatio;
    if (isSmall || usesCache(topology, flow)) return pass();
    if (rps === undefined || readRatio === undefined) {
      return notAssessed([id], [...(rps ? [] : ['rps']), ...(readRatio ? [] : ['readRatio'])]);
    }
    return fail({
      at: [id],
      params: { flow: id, reader: flow.from.id, database: flow.to.id, rps: rps.value, readRatio: readRatio.value },
      evidence: [
        ...seenIfAny('rps', rps),
        ...seenIfAny('readRatio', readRatio),
        computed(
          id,
          'places',
          [flow.from, flow.to].flatMap((end) => placeOf(topology, end) ?? []),
        ),
      ],
      flows: [id],
    });
  },
});

type Ends = Pick<FlowFacts['flow'], 'from' | 'to'>;

/** In different regions or sites, or in different zones. */
const isDistant = (topology: Topology, { from, to }: Ends): boolean => {
  if (areApart(topology, from, to) === true) return true;
  const [near, far] = [zonesOf(topology, from), zonesOf(topology, to)];
  return near !== undefined && far !== undefined && !near.some((zone) => far.includes(zone));
};

/** Whether the reader talks to a cache: by a link of any kind or by a flow. */
const usesCache = (topology: Topology, { from }: Ends): boolean =>
  from.links.some((link) => [link.from, link.to].some(({ component }) => component.kind === 'cache')) ||
  topology.flows.some((flow) => flow.from === from && flow.to.component.kind === 'cache');
