import type { FailureUnit } from '@spandrel/analysis';
import { type CountedDemand, countDemand } from '../../../capacity-gaps.ts';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';

type Params = {
  flows: readonly string[];
  demandMbps: number;
  remainingMbps: number;
  worst: string;
  units: readonly string[];
  worstIsGroup: boolean;
};

export const nMinusOneCapacity = defineRule<CountedDemand, Params>({
  id: 'rel.n-minus-1-capacity',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'high',
  title: { en: 'Not enough capacity after one failure', ko: '단일 장애 후 용량 부족' },
  references: [
    {
      title: 'Interconnect best practices (Google Cloud)',
      url: 'https://docs.cloud.google.com/network-connectivity/docs/interconnect/concepts/best-practices',
    },
  ],
  sentences: {
    en: ({ flows, demandMbps, remainingMbps, worst, worstIsGroup, units }, words) =>
      `The loss of ${worstIsGroup ? words.risk(worst) : words.name(worst)} leaves only ${words.mbps(remainingMbps)} for ${words.names(flows)}, which ${flows.length === 1 ? 'needs' : 'need'} ${words.mbps(demandMbps)}${
        units.length > 1 ? `; ${words.number(units.length)} single failures have this effect` : ''
      }.`,
    ko: ({ flows, demandMbps, remainingMbps, worst, worstIsGroup, units }, words) =>
      `${worstIsGroup ? `${words.risk(worst)} 그룹` : `${words.name(worst)} 요소`}에 장애가 나면 ${words.names(flows)} 플로우에 필요한 ${words.mbps(demandMbps)} 중 ${words.mbps(remainingMbps)}만 남습니다.${
        units.length > 1 ? ` 이런 단일 장애가 모두 ${words.number(units.length)}가지입니다.` : ''
      }`,
  },
  remedies: {
    en: ({ demandMbps }, words) =>
      `Size the paths so that ${words.mbps(demandMbps)} still fit when any one of these fails, or lower the priority of flows that can wait.`,
    ko: ({ demandMbps }, words) =>
      `이 중 하나에 장애가 나도 ${words.mbps(demandMbps)} 트래픽을 수용하도록 경로 용량을 늘리거나, 미뤄도 되는 플로우의 우선순위를 낮추세요.`,
  },
  subjects: (facts, { thresholds }) =>
    facts.demands.flatMap(
      (demand) =>
        countDemand(facts, demand, (flow) => {
          const priority = facts.topology.number(flow, 'priority')?.value ?? 2;
          return priority <= thresholds.criticalPriority;
        }) ?? [],
    ),
  check: ({ sample, flows, demandMbps, flowsWithoutPeak, linksWithoutBandwidth }, { topology }) => {
    const short = [...sample.capacityShortfalls(demandMbps)].sort(
      (a, b) => a.mbps - b.mbps || (a.unit.id < b.unit.id ? -1 : 1),
    );
    const [worst] = short;
    const flowIds = flows.map(({ id }) => id);
    if (worst === undefined) {
      if (flowsWithoutPeak.length > 0) return notAssessed(flowsWithoutPeak, ['peakMbps']);
      return linksWithoutBandwidth.length > 0 ? notAssessed(linksWithoutBandwidth, ['bandwidthMbps']) : pass();
    }
    return fail({
      at: [...flowIds, ...short.flatMap(({ unit }) => elementsOf(unit))],
      params: {
        flows: flowIds,
        demandMbps,
        remainingMbps: worst.mbps,
        worst: worst.unit.id,
        worstIsGroup: worst.unit.type === 'group',
        units: short.map(({ unit }) => unit.id),
      },
      evidence: [
        computed(sample.id, 'demandMbps', demandMbps),
        ...short.map(({ unit, mbps }) => computed(unit.id, 'remainingMbps', mbps)),
        ...flows.flatMap((flow) => {
          const priority = topology.number(flow, 'priority');
          return priority
            ? [{ at: flow.id, property: 'priority', value: priority.value, source: priority.source }]
            : [];
        }),
      ],
      flows: flowIds,
    });
  },
});

const elementsOf = (unit: FailureUnit): readonly string[] => (unit.type === 'group' ? unit.members : [unit.id]);
