import {
  type CallChain,
  chainFinder,
  type LinkNode,
  linksOfKind,
  perTopology,
  type Topology,
} from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { areApart } from '../../../places.ts';
import type { Thresholds } from '../../../policy.ts';

interface Subject {
  readonly chain: CallChain;
  /** Every call in it is known to be synchronous. */
  readonly isCertain: boolean;
}

type Params = { services: readonly string[]; calls: number; distant: number };

export const syncChainDepth = defineRule<Subject, Params>({
  id: 'scal.sync-chain-depth',
  principle: 'scalability',
  topic: 'scal.async',
  severity: 'medium',
  title: { en: 'Long chain of synchronous calls', ko: '긴 동기 호출 체인' },
  references: [
    {
      title: 'Queue-Based Load Leveling pattern (Azure Architecture Center)',
      url: 'https://learn.microsoft.com/azure/architecture/patterns/queue-based-load-leveling',
    },
  ],
  sentences: {
    en: ({ services, calls, distant }, words) =>
      `${words.names(services)} wait for one another over ${words.number(calls)} synchronous calls${distant > 0 ? `, ${words.number(distant)} of them between regions or sites` : ''}: latencies add up, availabilities multiply, and each waiting caller holds its resources.`,
    ko: ({ services, calls, distant }, words) =>
      `서비스(${words.names(services)})가 동기 호출 ${words.number(calls)}번으로 서로를 기다립니다${distant > 0 ? `(리전이나 사이트를 넘는 호출 ${words.number(distant)}번 포함)` : ''}. 지연 시간은 더해지고 가용성은 곱해지며, 기다리는 호출자마다 자원을 붙잡습니다.`,
  },
  remedies: {
    en: () =>
      'Break the chain: answer early and go on by events, fetch in parallel from one aggregator, or bring the parts that call each other together.',
    ko: () =>
      '체인을 끊으세요. 먼저 응답하고 나머지는 이벤트로 처리하거나, 한 곳에서 병렬로 모으거나, 서로 호출하는 부분을 한곳에 배치하세요.',
  },
  subjects: ({ topology }, { thresholds }) => {
    const waiting = (isCounted: (mode: string | undefined) => boolean) =>
      linksOfKind(topology, 'service-call').filter((call) => isCounted(topology.text(call, 'mode')?.value));
    const certain = longestChains(
      topology,
      thresholds,
      waiting((mode) => mode === 'sync'),
    ).filter((chain) => isLong(topology, chain, thresholds));
    const possible = longestChains(
      topology,
      thresholds,
      waiting((mode) => mode !== 'async'),
    );
    return [
      ...certain.map((chain) => ({ chain, isCertain: true })),
      ...apartFrom(certain, possible).map((chain) => ({ chain, isCertain: false })),
    ];
  },
  check: ({ chain, isCertain }, { topology }, { thresholds }) => {
    if (!isLong(topology, chain, thresholds)) return pass();
    if (!isCertain) {
      const unknown = chain.calls.filter((call) => topology.text(call, 'mode') === undefined);
      return notAssessed(
        unknown.map(({ id }) => id),
        ['mode'],
      );
    }
    const services = chain.components.map(({ id }) => id);
    const calls = chain.calls.map(({ id }) => id);
    return fail({
      at: [...services, ...calls],
      params: { services, calls: calls.length, distant: distantCalls(topology, chain).length },
      evidence: [
        computed(services[0] ?? '', 'chain', calls),
        ...chain.calls.flatMap((call) => seenIfAny('mode', topology.text(call, 'mode'))),
      ],
    });
  },
});

/** For each connected part of the calls the chain that is too long: by its calls, else by those between places; else its longest. */
const longestChains = (
  topology: Topology,
  thresholds: Thresholds,
  calls: readonly LinkNode[],
): readonly CallChain[] => {
  const heaviest = chainFinder(calls);
  const byCalls = heaviest(() => 1);
  const byDistance = heaviest((call) => (callsAcross(topology).has(call) ? 1 : 0));
  const [long, short] = [true, false].map((wanted) =>
    byCalls.filter((chain) => isLong(topology, chain, thresholds) === wanted),
  ) as [CallChain[], CallChain[]];
  const distant = byDistance.filter((chain) => isLong(topology, chain, thresholds));
  const found = [...long, ...apartFrom(long, distant)];
  return [...found, ...apartFrom(found, short)];
};

const apartFrom = (chains: readonly CallChain[], others: readonly CallChain[]): readonly CallChain[] => {
  const taken = new Set(chains.flatMap(({ components }) => components));
  return others.filter(({ components }) => !components.some((component) => taken.has(component)));
};

const isLong = (topology: Topology, chain: CallChain, thresholds: Thresholds): boolean =>
  chain.calls.length >= thresholds.syncChainCalls ||
  distantCalls(topology, chain).length >= thresholds.syncChainDistantCalls;

const distantCalls = (topology: Topology, { calls }: CallChain): readonly LinkNode[] =>
  calls.filter((call) => callsAcross(topology).has(call));

/** Calls between places. */
const callsAcross = perTopology(
  (topology) =>
    new Set(linksOfKind(topology, 'service-call').filter(({ from, to }) => areApart(topology, from, to) === true)),
);
