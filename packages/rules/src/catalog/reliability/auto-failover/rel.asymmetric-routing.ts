import type { ComponentNode, FlowFacts, LinkNode, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

/** A flow with several ways, each through a firewall of its own. */
interface Subject {
  readonly flow: FlowFacts;
  readonly firewalls: readonly ComponentNode[];
}

type Params = { flow: string; firewalls: readonly string[]; reason: 'differ' | 'unset' };

export const asymmetricRouting = defineRule<Subject, Params>({
  id: 'rel.asymmetric-routing',
  principle: 'reliability',
  topic: 'rel.auto-failover',
  severity: 'high',
  title: { en: 'Answers may return through another firewall', ko: '응답이 다른 방화벽으로 돌아올 수 있는 구성' },
  references: [
    {
      title: 'Designing for high availability with ExpressRoute (Microsoft)',
      url: 'https://learn.microsoft.com/azure/expressroute/designing-for-high-availability-with-expressroute',
    },
  ],
  sentences: {
    en: ({ flow, firewalls, reason }, words) =>
      `The flow ${words.name(flow)} may take a way through ${words.names(firewalls)}, which do not share their state, and ${
        reason === 'differ'
          ? 'the two directions prefer different ways'
          : 'nothing makes both directions prefer the same way'
      }: an answer through the other firewall is dropped.`,
    ko: ({ flow, firewalls, reason }, words) =>
      `${words.name(flow)} 플로우는 상태를 공유하지 않는 방화벽(${words.names(firewalls)})을 지나는 여러 경로를 쓸 수 있고, ${
        reason === 'differ' ? '방향마다 선호하는 경로가 다릅니다' : '양방향이 같은 경로를 선호하게 하는 설정이 없습니다'
      }. 다른 방화벽으로 돌아온 응답은 폐기됩니다.`,
  },
  remedies: {
    en: ({ firewalls }, words) =>
      `Prefer the same way in both directions (local preference out, AS-path prepends or MED back), or let ${words.names(firewalls)} share their state.`,
    ko: ({ firewalls }, words) =>
      `양방향이 같은 경로를 선호하게 하거나(나가는 쪽은 로컬 우선순위, 들어오는 쪽은 AS 경로 프리펜드나 MED), ${words.names(firewalls)} 방화벽이 상태를 공유하게 하세요.`,
  },
  subjects: ({ flows }) => flows.flatMap((flow) => parallelFirewalls(flow) ?? []),
  check: ({ flow, firewalls }, { topology }) => {
    const sides = firewalls.map((firewall) => sideOf(flow, firewall, firewalls));
    const active = sides.filter((links) => !links.some((link) => topology.text(link, 'role')?.value === 'backup'));
    if (active.length < 2) return pass();
    const out = preferredSide(active.map((links) => localPreference(links, topology)));
    const back = preferredSide(active.map((links) => returnPreference(links, topology)));
    if (out !== undefined && out === back) return pass();
    const states = firewalls.map((firewall) => ({ firewall, shared: topology.boolean(firewall, 'stateShared') }));
    if (states.every(({ shared }) => shared?.value === true)) return pass();
    const unknown = states.filter(({ shared }) => shared === undefined).map(({ firewall }) => firewall.id);
    if (unknown.length > 0) return notAssessed(unknown, ['stateShared']);
    const ids = firewalls.map(({ id }) => id);
    return fail({
      at: [flow.id, ...ids],
      params: { flow: flow.id, firewalls: ids, reason: out !== undefined && back !== undefined ? 'differ' : 'unset' },
      evidence: [
        computed(flow.id, 'path', flow.path),
        ...states.flatMap(({ shared }) => seenIfAny('stateShared', shared)),
        ...active
          .flat()
          .flatMap((link) => [
            ...seenIfAny('localPref', topology.number(link, 'localPref')),
            ...seenIfAny('asPathPrepend', topology.number(link, 'asPathPrepend')),
            ...seenIfAny('med', topology.number(link, 'med')),
          ]),
      ],
      flows: [flow.id],
    });
  },
  fix: ({ params: { firewalls } }, design) =>
    Array.isArray(firewalls) ? firewalls.flatMap((id) => setProperty(design, id, 'stateShared', true)) : [],
});

/** Firewalls that can each be lost, but not all of them together. */
const parallelFirewalls = (flow: FlowFacts): Subject | undefined => {
  const firewalls = flow.usable.components.filter(
    (component) =>
      component.component.kind === 'firewall' && component !== flow.flow.from && component !== flow.flow.to,
  );
  const arePart = firewalls.length >= 2 && !flow.survivesLossOf(firewalls.map(({ id }) => id));
  return arePart && firewalls.every(({ id }) => flow.survivesLossOf([id])) ? { flow, firewalls } : undefined;
};

/** Links that the way through one firewall cannot do without. */
const sideOf = (flow: FlowFacts, firewall: ComponentNode, all: readonly ComponentNode[]): readonly LinkNode[] => {
  const others = all.filter((other) => other !== firewall).map(({ id }) => id);
  return flow.usable.links.filter((link) => !flow.survivesLossOf([...others, link.id]));
};

const usualPreference = 100;

const localPreference = (links: readonly LinkNode[], topology: Topology): number => {
  const known = links.flatMap((link) => topology.number(link, 'localPref')?.value ?? []);
  return known.length > 0 ? Math.min(...known) : usualPreference;
};

/**
 * What the other side sees, higher is preferred: the AS path decides before MED (RFC 4271 §9.1.2.2). Where neither is stated,
 * both sides rank kinds of links alike: circuits before tunnels.
 */
const returnPreference = (links: readonly LinkNode[], topology: Topology): number => {
  const sum = (name: string) => links.reduce((total, link) => total + (topology.number(link, name)?.value ?? 0), 0);
  const [prepends, med] = [sum('asPathPrepend'), sum('med')];
  if (prepends > 0 || med > 0) return -prepends * 1e10 - med;
  const ofKind = links.map((link) => topology.number(link, 'localPref')).filter((found) => found?.source === 'assumed');
  return Math.min(0, ...ofKind.map((found) => (found?.value ?? usualPreference) - usualPreference));
};

/** The one side that is preferred to all others; undefined when two are equal. */
const preferredSide = (preferences: readonly number[]): number | undefined => {
  const best = Math.max(...preferences);
  return preferences.filter((preference) => preference === best).length === 1 ? preferences.indexOf(best) : undefined;
};
