import { type FlowFacts, isMore } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { hopsWithoutLatency } from '../../../hops-without-latency.ts';
import { lightFloorMs } from './light-floor.ts';

type Params = { flow: string; requestMs: number; budgetMs: number; roundTrips: number; largest: readonly string[] };

const namedTerms = 3;

export const latencyBudget = defineRule<FlowFacts, Params>({
  id: 'perf.latency-budget',
  principle: 'performance',
  topic: 'perf.latency',
  severity: 'high',
  title: { en: 'Latency budget exceeded', ko: '지연 시간 한도 초과' },
  references: [
    {
      title: 'Performance and scalability (Istio)',
      url: 'https://istio.io/latest/docs/ops/deployment/performance-and-scalability/',
    },
    { title: 'ITU-T G.652: characteristics of single-mode fibre', url: 'https://www.itu.int/rec/T-REC-G.652' },
  ],
  sentences: {
    en: ({ flow, requestMs, budgetMs, roundTrips, largest }, words) =>
      `One request of ${words.name(flow)} spends ${words.ms(requestMs)} in the network (${words.number(roundTrips)} round ${roundTrips === 1 ? 'trip' : 'trips'}) where ${words.ms(budgetMs)} is allowed; the largest ${largest.length === 1 ? 'share is' : 'shares are'} ${words.names(largest)}.`,
    ko: ({ flow, requestMs, budgetMs, roundTrips, largest }, words) =>
      `${words.name(flow)} 플로우의 요청 하나가 네트워크에서 ${words.ms(requestMs)}(왕복 ${words.number(roundTrips)}회)를 써서 한도 ${words.ms(budgetMs)}를 넘습니다. 가장 큰 항목은 ${words.names(largest)}입니다.`,
  },
  remedies: {
    en: ({ roundTrips, largest }, words) =>
      `${roundTrips > 1 ? 'Need fewer sequential round trips, or shorten' : 'Shorten'} the path at ${words.names(largest.slice(0, 1))}, bring the ends together (cache, replica, nearer region), or relax the budget.`,
    ko: ({ roundTrips, largest }, words) =>
      `${roundTrips > 1 ? '순차 왕복 횟수를 줄이거나, ' : ''}${words.names(largest.slice(0, 1))} 구간을 줄이거나, 양 끝을 가깝게 하거나(캐시, 복제본, 가까운 리전), 한도를 완화하세요.`,
  },
  // A budget that light itself cannot meet is reported by perf.physics-floor: one cause, one finding.
  subjects: ({ flows, topology }) =>
    flows.filter((facts) => {
      const budgetMs = facts.flow.requires.latencyMs;
      return facts.reachable && typeof budgetMs === 'number' && lightFloorMs(topology, facts) <= budgetMs;
    }),
  check: (facts, { topology }) => {
    const budgetMs = Number(facts.flow.requires.latencyMs);
    const roundTrips = topology.number(facts.flow, 'callsPerRequest')?.value ?? 1;
    const requestMs = facts.requestMs ?? 0;
    if (!isMore(requestMs, budgetMs)) {
      const unknown = hopsWithoutLatency(facts);
      return unknown.length > 0 ? notAssessed(unknown, ['latencyMs']) : pass();
    }
    const largest = [...facts.latencyTerms]
      .sort((a, b) => b.value - a.value || (a.at < b.at ? -1 : 1))
      .slice(0, namedTerms);
    return fail({
      at: [facts.id],
      params: { flow: facts.id, requestMs, budgetMs, roundTrips, largest: largest.map(({ at }) => at) },
      evidence: [
        computed(facts.id, 'requestMs', requestMs),
        { at: facts.id, property: 'requiredLatencyMs', value: budgetMs, source: 'stated' },
        ...seenIfAny('callsPerRequest', topology.number(facts.flow, 'callsPerRequest')),
        ...largest.map(({ at, value, source }) => ({ at, property: 'latencyMs', value, source })),
      ],
      flows: [facts.id],
    });
  },
});
