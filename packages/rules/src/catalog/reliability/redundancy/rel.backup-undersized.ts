import { type CircuitGroup, type Facts, type LinkNode, peakOf, type Topology } from '@spandrel/analysis';
import { findLinkKind } from '@spandrel/model';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { flowsOver } from '../../../flows-over.ts';
import type { Policy } from '../../../policy.ts';
import { setProperty } from '../../../set-property.ts';
import { rateCarrying } from '../../../standard-rates.ts';

/** Circuits with the links that wait for their loss and the critical flows in the busier direction. */
interface Subject {
  readonly group: CircuitGroup;
  readonly primaries: readonly LinkNode[];
  readonly backups: readonly LinkNode[];
  readonly flows: readonly string[];
}

type Params = {
  site: string;
  primaries: readonly string[];
  backups: readonly string[];
  capacityMbps: number;
  demandMbps: number;
};

export const backupUndersized = defineRule<Subject, Params>({
  id: 'rel.backup-undersized',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'medium',
  title: { en: 'Backup link is too small', ko: '용량이 부족한 백업 링크' },
  references: [
    {
      title: 'Design for resiliency with ExpressRoute (Microsoft)',
      url: 'https://learn.microsoft.com/azure/expressroute/design-architecture-for-resiliency',
    },
  ],
  sentences: {
    en: ({ site, primaries, backups, capacityMbps, demandMbps }, words) =>
      `When ${words.names(primaries)} of ${words.name(site)} ${primaries.length === 1 ? 'fails' : 'fail'}, the backup (${words.names(backups)}) offers ${words.mbps(capacityMbps)} for critical traffic of ${words.mbps(demandMbps)}.`,
    ko: ({ site, primaries, backups, capacityMbps, demandMbps }, words) =>
      `${words.name(site)} 사이트의 주 회선(${words.names(primaries)})에 장애가 나면 백업(${words.names(backups)})의 용량은 ${words.mbps(capacityMbps)}인데, 핵심 트래픽은 ${words.mbps(demandMbps)}입니다.`,
  },
  remedies: {
    en: ({ backups }, words) => `Enlarge ${words.names(backups)}, or lower the priority of what is shed on failover.`,
    ko: ({ backups }, words) =>
      `${words.names(backups)} 링크의 용량을 늘리거나, 전환 때 포기할 트래픽의 우선순위를 낮추세요.`,
  },
  subjects: (facts, policy) => backedCircuits(facts, policy),
  check: ({ group, primaries, backups, flows }, facts) => {
    const { topology } = facts;
    const withoutBandwidth = backups.filter((link) => bandwidthOf(link, topology) === undefined);
    if (withoutBandwidth.length > 0) {
      return notAssessed(
        withoutBandwidth.map(({ id }) => id),
        ['bandwidthMbps'],
      );
    }
    const capacityMbps = backups.reduce((sum, link) => sum + (bandwidthOf(link, topology) ?? 0), 0);
    const peaks = flows.map((id) => ({ id, flow: facts.flow(id)?.flow }));
    const demandMbps = peaks.reduce((sum, { flow }) => sum + ((flow && peakOf(flow)?.value) ?? 0), 0);
    if (demandMbps <= capacityMbps) {
      const withoutPeak = peaks.filter(({ flow }) => flow && peakOf(flow) === undefined).map(({ id }) => id);
      return withoutPeak.length > 0 ? notAssessed(withoutPeak, ['peakMbps']) : pass();
    }
    const ids = (links: readonly LinkNode[]) => links.map(({ id }) => id);
    return fail({
      at: ids(backups),
      params: {
        site: group.site.id,
        primaries: ids(primaries),
        backups: ids(backups),
        capacityMbps,
        demandMbps,
      },
      evidence: [
        computed(group.site.id, 'capacityMbps', capacityMbps),
        computed(group.site.id, 'demandMbps', demandMbps),
        ...backups.flatMap((link) => seenIfAny('bandwidthMbps', topology.number(link, 'bandwidthMbps'))),
      ],
      flows,
    });
  },
  // A line is ordered larger; a tunnel is not, so for those there is no edit.
  fix: ({ params: { backups, demandMbps, capacityMbps } }, design) => {
    const line = design.links.find(
      ({ id, kind }) => Array.isArray(backups) && backups.includes(id) && findLinkKind(kind)?.circuit === true,
    );
    if (line === undefined) return [];
    const othersMbps = Number(capacityMbps) - Number(line.props.bandwidthMbps);
    return setProperty(design, line.id, 'bandwidthMbps', rateCarrying(Number(demandMbps) - othersMbps));
  },
});

/** Stated, or what its tunnels carry together. */
const bandwidthOf = (link: LinkNode, topology: Topology): number | undefined => {
  const tunnel = topology.number(link, 'tunnelMbps')?.value;
  const tunnels = topology.number(link, 'tunnels')?.value ?? 1;
  return topology.number(link, 'bandwidthMbps')?.value ?? (tunnel === undefined ? undefined : tunnel * tunnels);
};

/** Links are full in each direction, so that flows towards the site and away from it are counted apart. */
const backedCircuits = (facts: Facts, { thresholds }: Policy): readonly Subject[] =>
  facts.circuitGroups.flatMap((group) => {
    const isBackup = (link: LinkNode) => facts.topology.text(link, 'role')?.value === 'backup';
    const primaries = group.circuits.filter((link) => !isBackup(link));
    const backups = [...group.circuits.filter(isBackup), ...group.others];
    const critical = flowsOver(facts, primaries).filter(
      ({ flow }) => (facts.topology.number(flow, 'priority')?.value ?? 2) <= thresholds.criticalPriority,
    );
    const outwards = critical.filter(({ flow }) => [flow.from, ...flow.from.ancestors].includes(group.site));
    const inwards = critical.filter((flow) => !outwards.includes(flow));
    if (primaries.length === 0 || backups.length === 0) return [];
    return [outwards, inwards]
      .filter((flows) => flows.length > 0)
      .map((flows) => ({ group, primaries, backups, flows: flows.map(({ id }) => id) }));
  });
