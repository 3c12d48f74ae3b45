import { type CountedDemand, countDemand } from '../../../capacity-gaps.ts';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

type Params = { flows: readonly string[]; demandMbps: number; capacityMbps: number; minCut: readonly string[] };

export const capacityMinCut = defineRule<CountedDemand, Params>({
  id: 'scal.capacity-min-cut',
  principle: 'scalability',
  topic: 'scal.bottleneck',
  severity: 'critical',
  title: { en: 'Demand exceeds what the network can carry', ko: '네트워크 용량을 넘는 수요' },
  references: [
    {
      title: 'Interconnect best practices (Google Cloud)',
      url: 'https://docs.cloud.google.com/network-connectivity/docs/interconnect/concepts/best-practices',
    },
  ],
  sentences: {
    en: ({ flows, demandMbps, capacityMbps, minCut }, words) =>
      `At peak ${words.names(flows)} ${flows.length === 1 ? 'asks' : 'ask'} for ${words.mbps(demandMbps)}, but all paths together carry ${words.mbps(capacityMbps)}; the limit is ${words.names(minCut)}.`,
    ko: ({ flows, demandMbps, capacityMbps, minCut }, words) =>
      `${words.names(flows)} 플로우의 최대 수요는 ${words.mbps(demandMbps)}이지만 모든 경로를 합친 용량은 ${words.mbps(capacityMbps)}입니다. 한계를 정하는 요소는 ${words.names(minCut)}입니다.`,
  },
  remedies: {
    en: ({ minCut, demandMbps, capacityMbps }, words) =>
      `Raise the capacity of exactly ${words.names(minCut)} by at least ${words.mbps(demandMbps - capacityMbps)} in total.`,
    ko: ({ minCut, demandMbps, capacityMbps }, words) =>
      `한계 요소(${words.names(minCut)})의 용량을 합계 ${words.mbps(demandMbps - capacityMbps)} 이상 늘리세요.`,
  },
  subjects: (facts) => facts.demands.flatMap((demand) => countDemand(facts, demand, () => true) ?? []),
  check: ({ sample, flows, demandMbps, flowsWithoutPeak, linksWithoutBandwidth }, { topology }) => {
    const { mbps, minCut } = sample.capacity;
    if (mbps === null || demandMbps <= mbps) {
      if (flowsWithoutPeak.length > 0) return notAssessed(flowsWithoutPeak, ['peakMbps']);
      return linksWithoutBandwidth.length > 0 ? notAssessed(linksWithoutBandwidth, ['bandwidthMbps']) : pass();
    }
    const flowIds = flows.map(({ id }) => id);
    return fail({
      at: [...flowIds, ...minCut],
      params: { flows: flowIds, demandMbps, capacityMbps: mbps, minCut },
      evidence: [
        computed(sample.id, 'demandMbps', demandMbps),
        computed(sample.id, 'capacityMbps', mbps),
        ...minCut.flatMap((id) => {
          const link = topology.link(id);
          if (link) return seenIfAny('bandwidthMbps', topology.number(link, 'bandwidthMbps'));
          const component = topology.component(id);
          return component ? seenIfAny('throughputMbps', topology.number(component, 'throughputMbps')) : [];
        }),
      ],
      flows: flowIds,
    });
  },
});
