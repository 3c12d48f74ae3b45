import { type ComponentNode, type Facts, type FlowNode, isWideArea, isWithin, peakOf } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import type { Policy } from '../../../policy.ts';
import { setProperty } from '../../../set-property.ts';

/** A component with its recovery site and the critical flows that would move there. */
interface Subject {
  readonly primary: ComponentNode;
  readonly recovery: ComponentNode;
  readonly flows: readonly FlowNode[];
}

type Params = {
  primary: string;
  recovery: string;
  flows: readonly string[];
  demandMbps: number;
  capacityMbps: number;
  from: string | null;
};

export const drCapacity = defineRule<Subject, Params>({
  id: 'rel.dr-capacity',
  principle: 'reliability',
  topic: 'rel.disaster-recovery',
  severity: 'high',
  title: { en: 'Recovery site is too small', ko: '용량이 부족한 복구 위치' },
  references: [
    {
      title: 'Disaster recovery options in the cloud (AWS)',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
    },
  ],
  sentences: {
    en: ({ primary, recovery, flows, demandMbps, capacityMbps, from }, words) =>
      `When ${words.name(primary)} is lost, ${words.names(flows)} ${flows.length === 1 ? 'asks' : 'ask'} ${words.name(recovery)} for ${words.mbps(demandMbps)}, but ${from === null ? 'it takes' : `the way from ${words.name(from)} carries`} only ${words.mbps(capacityMbps)}.`,
    ko: ({ primary, recovery, flows, demandMbps, capacityMbps, from }, words) =>
      `${words.name(primary)} 구성 요소를 잃으면 ${words.names(flows)} 플로우가 복구 위치 ${words.name(recovery)} 쪽으로 ${words.mbps(demandMbps)}의 트래픽을 보내지만, ${from === null ? '처리량은' : `${words.name(from)} 구성 요소에서 가는 경로의 용량은`} ${words.mbps(capacityMbps)}뿐입니다.`,
  },
  remedies: {
    en: ({ recovery }, words) =>
      `Reserve the capacity at ${words.name(recovery)} and on its lines, or lower the priority of flows that can wait.`,
    ko: ({ recovery }, words) =>
      `복구 위치 ${words.name(recovery)} 및 그 회선에 용량을 확보하거나, 미뤄도 되는 플로우의 우선순위를 낮추세요.`,
  },
  subjects: (facts, policy) => recoveries(facts, policy),
  check: ({ primary, recovery, flows }, facts) => {
    const { topology } = facts;
    const failed = (needed: readonly FlowNode[], capacityMbps: number, from: string | null) => {
      const ids = needed.map(({ id }) => id);
      return fail({
        at: [primary.id, recovery.id],
        params: {
          primary: primary.id,
          recovery: recovery.id,
          flows: ids,
          demandMbps: demandOf(needed),
          capacityMbps,
          from,
        },
        evidence: [
          computed(recovery.id, 'demandMbps', demandOf(needed)),
          computed(recovery.id, 'capacityMbps', capacityMbps),
          ...needed.flatMap((flow) => seenIfAny('peakMbps', peakOf(flow))),
        ],
        flows: ids,
      });
    };
    const throughput = topology.number(recovery, 'throughputMbps');
    if (throughput !== undefined && throughput.value < demandOf(flows)) return failed(flows, throughput.value, null);
    const withoutBandwidth = new Set<string>();
    for (const from of new Set(flows.map((flow) => flow.from))) {
      const needed = flows.filter((flow) => flow.from === from);
      const way = facts.between(from, recovery);
      const capacity = way.reachable ? way.capacity.mbps : 0;
      if (capacity !== null && capacity < demandOf(needed)) return failed(needed, capacity, from.id);
      for (const link of way.usable.links) {
        if (isWideArea(link) && topology.number(link, 'bandwidthMbps') === undefined) withoutBandwidth.add(link.id);
      }
    }
    const withoutPeak = flows.filter((flow) => peakOf(flow) === undefined).map(({ id }) => id);
    if (withoutPeak.length > 0) return notAssessed(withoutPeak, ['peakMbps']);
    return withoutBandwidth.size > 0 ? notAssessed([...withoutBandwidth], ['bandwidthMbps']) : pass();
  },
  fix: ({ params: { recovery, demandMbps, from } }, design) =>
    from === null ? setProperty(design, String(recovery), 'throughputMbps', Number(demandMbps)) : [],
});

const demandOf = (flows: readonly FlowNode[]): number =>
  flows.reduce((sum, flow) => sum + (peakOf(flow)?.value ?? 0), 0);

/** Flows from outside of both places into the one that may be lost. */
const recoveries = ({ topology }: Facts, { thresholds }: Policy): readonly Subject[] =>
  topology.components.flatMap((primary) => {
    const site = topology.text(primary, 'drSite')?.value;
    const recovery = site === undefined ? undefined : topology.component(site);
    if (recovery === undefined) return [];
    const flows = topology.flows.filter(
      (flow) =>
        isWithin(flow.to, primary) &&
        !isWithin(flow.from, primary) &&
        !isWithin(flow.from, recovery) &&
        (topology.number(flow, 'priority')?.value ?? 2) <= thresholds.criticalPriority,
    );
    return flows.length > 0 ? [{ primary, recovery, flows }] : [];
  });
