import type { ComponentNode, Topology } from '@spandrel/analysis';
import { federationKinds } from '@spandrel/model';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { placeOf } from '../../../places.ts';
import { stating } from '../../../set-property.ts';
import { replicasOf } from '../copies-of.ts';

/** Members of one replicated store or control plane that elect a new primary by themselves. */
interface Subject {
  readonly members: readonly ComponentNode[];
}

type Reason = 'two-sites' | 'even-voters' | 'no-fencing';
type Params = { members: readonly string[]; reason: Reason; sites: readonly string[] };

const electingKinds: ReadonlySet<string> = new Set([
  'database',
  'cache',
  'message-queue',
  'event-bus',
  'service-registry',
  'mesh-control-plane',
  ...federationKinds,
  'sdwan-controller',
  'network-orchestrator',
  'key-management',
  'identity-provider',
]);

export const splitBrain = defineRule<Subject, Params>({
  id: 'rel.split-brain',
  principle: 'reliability',
  topic: 'rel.auto-failover',
  severity: 'critical',
  title: { en: 'Two primaries after a partition', ko: '분할 시 주 서버가 둘이 되는 구성' },
  references: [
    {
      title: 'October 21 post-incident analysis (GitHub)',
      url: 'https://github.blog/2018-10-30-oct21-post-incident-analysis/',
    },
  ],
  sentences: {
    en: ({ members, reason, sites }, words) =>
      ({
        'two-sites': `${words.names(members)} fails over by itself between two sites (${words.names(sites)}) without a witness in a third: when they lose sight of each other, neither can know which of them is alone.`,
        'even-voters': `${words.names(members)} elects its primary with an even number of votes and no witness: a split in halves has no winner.`,
        'no-fencing': `${words.names(members)} fails over by itself but does not fence the old primary: after a partition both accept writes.`,
      })[reason],
    ko: ({ members, reason, sites }, words) =>
      ({
        'two-sites': `${words.names(members)} 구성 요소는 두 사이트(${words.names(sites)}) 사이에서 자동으로 장애 조치되지만 제3의 위치에 감시자(witness)가 없습니다. 서로 보이지 않게 되면 어느 쪽이 고립되었는지 알 수 없습니다.`,
        'even-voters': `${words.names(members)} 구성 요소는 짝수의 표로 감시자(witness) 없이 주 서버를 선출합니다. 절반씩 나뉘면 결정하지 못합니다.`,
        'no-fencing': `${words.names(members)} 구성 요소는 자동으로 장애 조치되지만 이전 주 서버를 차단하지 않습니다. 네트워크가 분할되면 양쪽이 모두 쓰기를 받습니다.`,
      })[reason],
  },
  remedies: {
    en: ({ members, reason }, words) =>
      reason === 'no-fencing'
        ? `Fence the old primary of ${words.names(members)} before a new one accepts writes.`
        : `Give ${words.names(members)} a witness or voter in a third, independent site, and fence the old primary.`,
    ko: ({ members, reason }, words) =>
      reason === 'no-fencing'
        ? `새 주 서버가 쓰기를 받기 전에 ${words.names(members)} 구성 요소의 이전 주 서버를 차단하세요.`
        : `${words.names(members)} 구성 요소의 감시자(witness)나 투표 멤버를 독립된 제3의 사이트에 두고, 이전 주 서버를 차단하세요.`,
  },
  subjects: ({ topology }) => electingGroups(topology),
  check: ({ members }, { topology }) => {
    const sites = sitesOf(members, topology);
    const voters = firstOf(members, (member) => topology.number(member, 'votingMembers'));
    const voterZones = firstOf(members, (member) => topology.list(member, 'voterZones'));
    const witnesses = members.flatMap((member) => witnessOf(member, sites, topology) ?? []);
    const fencing = members.map((member) => topology.boolean(member, 'fencing'));
    const ids = members.map(({ id }) => id);
    const decides = witnesses.length > 0 || (new Set(voterZones?.value).size >= 3 && (voters?.value ?? 3) % 2 === 1);
    const reason: Reason | null = fencing.some((each) => each?.value === false)
      ? 'no-fencing'
      : sites.length === 2 && !decides
        ? 'two-sites'
        : (voters?.value ?? 1) % 2 === 0 && witnesses.length === 0
          ? 'even-voters'
          : null;
    if (reason === null) return sites.length === 0 && voters === undefined ? notAssessed(ids, ['sites']) : pass();
    return fail({
      at: ids,
      params: { members: ids, reason, sites },
      evidence: [
        computed(ids[0] ?? '', 'sites', sites),
        ...seenIfAny('votingMembers', voters),
        ...fencing.flatMap((each) => seenIfAny('fencing', each)),
      ],
    });
  },
  fix: (finding, design) => (finding.params.reason === 'no-fencing' ? stating('fencing', true)(finding, design) : []),
});

/** What the provider runs redundantly brings its own witness. */
const electingGroups = (topology: Topology): readonly Subject[] => {
  const seen = new Set<ComponentNode>();
  return topology.components.flatMap((component) => {
    if (seen.has(component) || !electingKinds.has(component.component.kind)) return [];
    const members = replicasOf(component).filter((member) => electingKinds.has(member.component.kind));
    for (const member of members) seen.add(member);
    const elects = members.some((member) => topology.text(member, 'failover')?.value === 'auto');
    return elects && !members.some((member) => member.props.managed === true) ? [{ members }] : [];
  });
};

const sitesOf = (members: readonly ComponentNode[], topology: Topology): readonly string[] =>
  [
    ...new Set(members.flatMap((member) => topology.list(member, 'sites')?.value ?? placeOf(topology, member) ?? [])),
  ].sort();

/** Its witness, unless that stands in one of the sites it has to decide between. */
const witnessOf = (member: ComponentNode, sites: readonly string[], topology: Topology): string | undefined => {
  const named = topology.text(member, 'witness')?.value;
  const witness = named === undefined ? undefined : topology.component(named);
  const place = (witness && placeOf(topology, witness)) ?? named;
  return place === undefined || sites.includes(place) ? undefined : place;
};

const firstOf = <Found>(
  members: readonly ComponentNode[],
  read: (member: ComponentNode) => Found | undefined,
): Found | undefined => members.map(read).find((found) => found !== undefined);
