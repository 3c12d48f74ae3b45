import type { FlowFacts } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { hopsWithoutLatency } from '../../../hops-without-latency.ts';
import { areApart, placeOf, withoutPlace } from '../../../places.ts';

type Params = { flow: string; places: readonly string[]; roundTrips: number; roundTripMs: number; requestMs: number };

export const crossRegionChatty = defineRule<FlowFacts, Params>({
  id: 'perf.cross-region-chatty',
  principle: 'performance',
  topic: 'perf.latency',
  severity: 'high',
  title: { en: 'Chatty calls over a distance', ko: '원거리 반복 호출' },
  references: [
    {
      title: 'Addressing cascading failures (Google SRE book)',
      url: 'https://sre.google/sre-book/addressing-cascading-failures/',
    },
  ],
  sentences: {
    en: ({ flow, places, roundTrips, roundTripMs, requestMs }, words) =>
      `One request of ${words.name(flow)} makes ${words.number(roundTrips)} calls one after another between ${words.names(places)}; at ${words.ms(roundTripMs)} each they take ${words.ms(requestMs)}.`,
    ko: ({ flow, places, roundTrips, roundTripMs, requestMs }, words) =>
      `${words.name(flow)} 플로우의 요청 하나가 서로 떨어진 두 곳(${words.names(places)})을 ${words.number(roundTrips)}번 차례로 왕복합니다. 왕복마다 ${words.ms(roundTripMs)}씩 모두 ${words.ms(requestMs)}가 걸립니다.`,
  },
  remedies: {
    en: ({ roundTrips }, words) =>
      `Batch the ${words.number(roundTrips)} calls, cache their answers near the caller, or move caller and callee together.`,
    ko: ({ roundTrips }, words) =>
      `${words.number(roundTrips)}번의 호출을 묶거나, 응답을 호출자 가까이에 캐시하거나, 호출하는 쪽과 호출받는 쪽을 한곳으로 옮기세요.`,
  },
  subjects: ({ flows, topology }) =>
    flows.filter((facts) => facts.reachable && (topology.number(facts.flow, 'callsPerRequest')?.value ?? 1) > 1),
  check: (facts, { topology }, { thresholds }) => {
    const { flow } = facts;
    const isApart = areApart(topology, flow.from, flow.to);
    if (isApart === false) return pass();
    const calls = topology.number(flow, 'callsPerRequest');
    const requestMs = facts.requestMs ?? 0;
    const budgetMs = flow.requires.latencyMs;
    const share = typeof budgetMs === 'number' ? budgetMs * thresholds.chattyBudgetShare : Number.POSITIVE_INFINITY;
    if (requestMs <= Math.min(thresholds.chattyRequestMs, share)) {
      const unknown = hopsWithoutLatency(facts);
      return unknown.length > 0 ? notAssessed(unknown, ['latencyMs']) : pass();
    }
    if (isApart === undefined) return notAssessed(withoutPlace(topology, [flow.from, flow.to]), ['region']);
    const places = [flow.from, flow.to].flatMap((end) => placeOf(topology, end) ?? []);
    return fail({
      at: [facts.id],
      params: {
        flow: facts.id,
        places,
        roundTrips: calls?.value ?? 1,
        roundTripMs: 2 * (facts.latencyMs ?? 0),
        requestMs,
      },
      evidence: [
        computed(facts.id, 'requestMs', requestMs),
        ...seenIfAny('callsPerRequest', calls),
        computed(facts.id, 'places', places),
        ...facts.latencyTerms.map(({ at, value, source }) => ({ at, property: 'latencyMs', value, source })),
      ],
      flows: [facts.id],
    });
  },
});
