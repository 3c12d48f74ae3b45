import { type FlowFacts, linkLatency, type Topology } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';
import { placeOf } from '../../../places.ts';

type Params = {
  flow: string;
  /** The place the path leaves and comes back to; null where the path is merely much longer than needed. */
  place: string | null;
  detour: readonly string[];
  latencyMs: number;
  bestMs: number | null;
};

export const hairpin = defineRule<FlowFacts, Params>({
  id: 'perf.hairpin',
  principle: 'performance',
  topic: 'perf.latency',
  severity: 'medium',
  title: { en: 'Path makes a detour', ko: '우회하는 경로' },
  references: [
    {
      title: 'Transit Gateway quotas (AWS)',
      url: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html',
    },
    { title: 'RFC 4271: BGP, route selection', url: 'https://www.rfc-editor.org/rfc/rfc4271#section-9.1' },
  ],
  sentences: {
    en: ({ flow, place, detour, latencyMs, bestMs }, words) =>
      place === null
        ? `Routing takes ${words.name(flow)} over a path of ${words.ms(latencyMs)} one way although one of ${words.ms(bestMs ?? 0)} is permitted.`
        : `${words.name(flow)} leaves ${words.name(place)} by way of ${words.names(detour)} and comes back to it.`,
    ko: ({ flow, place, detour, latencyMs, bestMs }, words) =>
      place === null
        ? `${words.name(flow)} 플로우에는 편도 ${words.ms(bestMs ?? 0)}인 경로가 허용되는데도 라우팅은 ${words.ms(latencyMs)}인 경로를 사용합니다.`
        : `${words.name(flow)} 플로우는 ${words.name(place)} 위치를 떠나 ${words.names(detour)} 구성 요소를 거친 뒤 다시 돌아옵니다.`,
  },
  remedies: {
    en: ({ place }) =>
      place === null
        ? 'Prefer the direct path (local preference, more specific routes), unless cost or policy ask for the longer one.'
        : 'Break out locally: inspect and route the traffic where it starts, or move what it passes there.',
    ko: ({ place }) =>
      place === null
        ? '비용이나 정책 때문에 더 긴 경로가 필요한 것이 아니라면, 직접 경로를 우선하도록 설정하세요(로컬 우선순위, 더 구체적인 경로).'
        : '트래픽이 시작되는 곳에서 검사하고 라우팅하거나(로컬 브레이크아웃), 거쳐 가는 구성 요소를 그곳으로 옮기세요.',
  },
  subjects: ({ flows }) => flows.filter(({ reachable, hops }) => reachable && hops.length > 0),
  check: (facts, { topology }, { thresholds }) => {
    const latencyMs = facts.latencyMs ?? 0;
    const loop = loopOf(facts, topology);
    if (loop !== undefined) {
      return fail({
        at: [facts.id],
        params: { flow: facts.id, place: loop.place, detour: loop.detour, latencyMs, bestMs: null },
        evidence: [computed(facts.id, 'path', facts.path), computed(facts.id, 'places', loop.places)],
        flows: [facts.id],
      });
    }
    const bestMs = bestLatency(facts, topology);
    const isDetour =
      bestMs !== undefined &&
      latencyMs > bestMs * thresholds.detourFactor &&
      latencyMs - bestMs >= thresholds.detourExtraMs;
    if (!isDetour) return pass();
    return fail({
      at: [facts.id],
      params: { flow: facts.id, place: null, detour: [], latencyMs, bestMs },
      evidence: [
        computed(facts.id, 'path', facts.path),
        computed(facts.id, 'bestLatencyMs', bestMs),
        ...facts.latencyTerms.map(({ at, value, source }) => ({ at, property: 'latencyMs', value, source })),
      ],
      flows: [facts.id],
    });
  },
});

/** A region or site that the path leaves for another one and enters again. */
const loopOf = ({ path }: FlowFacts, topology: Topology) => {
  const steps = path
    .flatMap((id) => topology.component(id) ?? [])
    .flatMap((component) => {
      const place = placeOf(topology, component);
      return place === undefined ? [] : [{ id: component.id, place }];
    });
  const places = steps.map(({ place }) => place);
  for (const [start, { place }] of steps.entries()) {
    const end = places.lastIndexOf(place);
    const detour = steps.slice(start, end).filter((step) => step.place !== place);
    if (detour.length > 0) {
      return { place, detour: detour.map(({ id }) => id), places: [...new Set(places)] };
    }
  }
  return undefined;
};

/** Latency of the fastest permitted way; undefined where a part of it is not known. */
const bestLatency = ({ fastest }: FlowFacts, topology: Topology): number | undefined => {
  const links = fastest?.path.flatMap((id) => topology.link(id) ?? []) ?? [];
  return links.every((link) => linkLatency(link) !== undefined) ? fastest?.latencyMs : undefined;
};
