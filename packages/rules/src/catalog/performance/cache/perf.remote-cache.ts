import type { ComponentNode, Facts } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';
import { hopsWithoutLatency } from '../../../hops-without-latency.ts';
import { areApart, placeOf, withoutPlace } from '../../../places.ts';

type Params = {
  cache: string;
  consumers: readonly string[];
  /** Round trips in ms where the cache is as slow as what it caches; null where it stands in another region. */
  cacheMs: number | null;
  originMs: number | null;
};

export const remoteCache = defineRule<ComponentNode, Params>({
  id: 'perf.remote-cache',
  principle: 'performance',
  topic: 'perf.cache',
  severity: 'medium',
  title: { en: 'Cache far from its consumers', ko: '사용자와 먼 캐시' },
  references: [
    {
      title: 'Cache-aside pattern (Azure)',
      url: 'https://learn.microsoft.com/azure/architecture/patterns/cache-aside',
    },
  ],
  sentences: {
    en: ({ cache, consumers, cacheMs, originMs }, words) =>
      cacheMs === null || originMs === null
        ? `The cache ${words.name(cache)} stands in another region or site than everything that uses it (${words.names(consumers)}).`
        : `The round trip from ${words.names(consumers)} to the cache ${words.name(cache)} takes ${words.ms(cacheMs)}, to what it caches ${words.ms(originMs)}.`,
    ko: ({ cache, consumers, cacheMs, originMs }, words) =>
      cacheMs === null || originMs === null
        ? `${words.name(cache)} 캐시가 이를 사용하는 모든 구성 요소(${words.names(consumers)})와 다른 리전이나 사이트에 있습니다.`
        : `${words.names(consumers)} 구성 요소에서 ${words.name(cache)} 캐시까지 왕복 ${words.ms(cacheMs)}가 걸리는데, 원본까지는 ${words.ms(originMs)}입니다.`,
  },
  remedies: {
    en: ({ cache, consumers }, words) =>
      `Move ${words.name(cache)} next to ${words.names(consumers)}, or run one cache per region.`,
    ko: ({ cache, consumers }, words) =>
      `${words.name(cache)} 캐시를 사용하는 구성 요소(${words.names(consumers)}) 옆으로 옮기거나, 리전마다 캐시를 두세요.`,
  },
  subjects: (facts) =>
    facts.topology.components.filter((node) => node.component.kind === 'cache' && consumersOf(node, facts).length > 0),
  check: (cache, facts, { thresholds }) => {
    const { topology } = facts;
    const consumers = consumersOf(cache, facts);
    const distances = consumers.map((consumer) => areApart(topology, consumer, cache));
    if (distances.every((isApart) => isApart === true)) {
      return fail({
        at: [cache.id],
        params: { cache: cache.id, consumers: consumers.map(({ id }) => id), cacheMs: null, originMs: null },
        evidence: [
          computed(cache.id, 'places', [
            ...new Set([cache, ...consumers].flatMap((node) => placeOf(topology, node) ?? [])),
          ]),
        ],
      });
    }
    for (const consumer of consumers) {
      const cacheMs = roundTrip(consumer, cache, facts);
      const originMs = cacheMs === undefined ? undefined : originRoundTrip(consumer, facts);
      if (cacheMs === undefined || originMs === undefined) continue;
      if (cacheMs <= originMs * thresholds.cacheRoundTripShare) continue;
      return fail({
        at: [cache.id],
        params: { cache: cache.id, consumers: [consumer.id], cacheMs, originMs },
        evidence: [computed(cache.id, 'roundTripMs', cacheMs)],
      });
    }
    const isNear = distances.includes(false);
    return isNear ? pass() : notAssessed(withoutPlace(topology, [cache, ...consumers]), ['region']);
  },
});

/** Who uses the cache: by a data access, or by a flow that ends at it. */
const consumersOf = (cache: ComponentNode, { flows }: Facts): readonly ComponentNode[] => [
  ...new Set([
    ...cache.links
      .filter(({ link }) => link.kind === 'data-access')
      .map(({ from, to }) => (from === cache ? to : from)),
    ...flows.filter(({ flow }) => flow.to === cache).map(({ flow }) => flow.from),
  ]),
];

/** Network round trip between two components in ms where all of the way is known and takes time. */
const roundTrip = (from: ComponentNode, to: ComponentNode, facts: Facts): number | undefined => {
  const way = facts.between(from, to);
  const isKnown = way.latencyMs !== null && way.latencyMs > 0 && hopsWithoutLatency(way).length === 0;
  return isKnown && way.latencyMs !== null ? 2 * way.latencyMs : undefined;
};

/** Round trip to the slowest database the consumer uses beside the cache. */
const originRoundTrip = (consumer: ComponentNode, facts: Facts): number | undefined => {
  const origins = [
    ...consumer.links
      .filter(({ link }) => link.kind === 'data-access')
      .map(({ from, to }) => (from === consumer ? to : from)),
    ...facts.flows.filter(({ flow }) => flow.from === consumer).map(({ flow }) => flow.to),
  ].filter(({ component }) => component.kind === 'database');
  const times = origins.flatMap((origin) => roundTrip(consumer, origin, facts) ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
};
