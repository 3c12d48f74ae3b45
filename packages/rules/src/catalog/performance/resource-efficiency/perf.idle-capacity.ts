import type { CircuitGroup, Facts, LinkNode } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

/** Circuits between the same two sides that are not kept as a backup, with the flows that use them. */
interface Subject {
  readonly site: string;
  readonly circuits: readonly LinkNode[];
  readonly flows: readonly string[];
}

type Params = { site: string; circuits: readonly string[]; loadMbps: number; capacityMbps: number };

export const idleCapacity = defineRule<Subject, Params>({
  id: 'perf.idle-capacity',
  principle: 'performance',
  topic: 'perf.resource-efficiency',
  severity: 'info',
  title: { en: 'Circuits stay nearly empty', ko: '거의 사용하지 않는 회선' },
  references: [
    {
      title: 'Cost optimization pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/cost-optimization-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ site, circuits, loadMbps, capacityMbps }, words) =>
      `The circuits ${words.names(circuits)} of ${words.name(site)} offer ${words.mbps(capacityMbps)} and carry ${words.mbps(loadMbps)} at peak.`,
    ko: ({ site, circuits, loadMbps, capacityMbps }, words) =>
      `${words.name(site)} 사이트의 회선(${words.names(circuits)})은 ${words.mbps(capacityMbps)}를 제공하지만 최대 트래픽은 ${words.mbps(loadMbps)}입니다.`,
  },
  remedies: {
    en: () => 'Order smaller circuits at the next renewal, share them with other flows, or declare them as backup.',
    ko: () => '다음 갱신 때 더 작은 회선으로 바꾸거나, 다른 플로우와 함께 사용하거나, 백업으로 지정하세요.',
  },
  subjects: (facts) => facts.circuitGroups.flatMap((group) => usedCircuits(group, facts)),
  check: ({ site, circuits, flows }, { topology, loads }, { thresholds }) => {
    const bandwidths = circuits.map((link) => topology.number(link, 'bandwidthMbps'));
    const unknown = circuits.filter((_, index) => bandwidths[index] === undefined);
    if (unknown.length > 0)
      return notAssessed(
        unknown.map(({ id }) => id),
        ['bandwidthMbps'],
      );
    const capacityMbps = bandwidths.reduce((sum, bandwidth) => sum + (bandwidth?.value ?? 0), 0);
    const loadMbps = circuits.reduce((sum, { id }) => sum + (loads.get(id)?.mbps ?? 0), 0);
    if (loadMbps >= capacityMbps * thresholds.idleShare) return pass();
    const withoutPeak = circuits.flatMap(({ id }) => loads.get(id)?.flowsWithoutPeak ?? []);
    if (withoutPeak.length > 0) return notAssessed([...new Set(withoutPeak)], ['peakMbps']);
    return fail({
      at: circuits.map(({ id }) => id),
      params: { site, circuits: circuits.map(({ id }) => id), loadMbps, capacityMbps },
      evidence: [
        computed(site, 'loadMbps', loadMbps),
        ...bandwidths.flatMap((bandwidth) => seenIfAny('bandwidthMbps', bandwidth)),
      ],
      flows,
    });
  },
});

/** The circuits of a group that are no backup; none when no flow uses the group, whose use is then simply not drawn. */
const usedCircuits = ({ site, circuits }: CircuitGroup, { topology, loads }: Facts): readonly Subject[] => {
  const working = circuits.filter((link) => topology.text(link, 'role')?.value !== 'backup');
  const flows = [...new Set(working.flatMap(({ id }) => loads.get(id)?.flows ?? []))];
  return flows.length === 0 ? [] : [{ site: site.id, circuits: working, flows }];
};
