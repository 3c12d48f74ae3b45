import type { Facts, FailureUnit, FlowFacts } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { requiredAvailability } from '../../../flows-over.ts';
import type { Policy } from '../../../policy.ts';
import { cutsByItself, hasDisjointPaths } from './cut-subjects.ts';

/** The groups that some redundant, demanding flows run through, gathered by what they take down together. */
interface Subject {
  readonly members: readonly string[];
  readonly groups: readonly string[];
  readonly cutFlows: readonly string[];
}

type Params = { groups: readonly string[]; members: readonly string[]; flows: readonly string[] };

export const sharedRiskGroup = defineRule<Subject, Params>({
  id: 'rel.shared-risk-group',
  principle: 'reliability',
  topic: 'rel.no-spof',
  severity: 'high',
  title: { en: 'Redundant paths share one risk', ko: '이중화 경로의 공유 위험' },
  references: [
    {
      title: 'Designing for high availability with ExpressRoute (Microsoft)',
      url: 'https://learn.microsoft.com/azure/expressroute/designing-for-high-availability-with-expressroute',
    },
  ],
  likelyFalsePositives: {
    en: 'A name that covers more than what fails together, such as a campus of separately powered buildings.',
    ko: '전원이 분리된 여러 건물을 한 위치로 적는 등, 실제로 함께 고장 나는 범위보다 이름이 넓은 경우입니다.',
  },
  sentences: {
    en: ({ groups, members, flows }, words) =>
      `${words.names(members)} fail together (${words.risks(groups)}): ${
        flows.length === 1 ? `the flow ${words.names(flows)} then has` : `the flows ${words.names(flows)} then have`
      } no path left, although the links are redundant.`,
    ko: ({ groups, members, flows }, words) =>
      `${words.names(members)} 요소는 함께 장애가 납니다(${words.risks(groups)}). 링크는 이중화되어 있어도 이때 ${words.names(flows)} 플로우의 경로가 모두 끊어집니다.`,
  },
  remedies: {
    en: ({ groups }, words) =>
      `Move at least one of the paths away from ${words.risks(groups)}, and record what each path runs over.`,
    ko: ({ groups }, words) =>
      `경로 중 하나 이상을 공유 위험(${words.risks(groups)}) 밖으로 옮기고, 경로마다 무엇을 지나는지 기록하세요.`,
  },
  subjects: (facts, policy) => gather(facts, policy),
  check: ({ members, groups, cutFlows }, { topology, flow }) => {
    if (cutFlows.length === 0) return pass();
    return fail({
      at: members,
      params: { groups, members, flows: cutFlows },
      evidence: [
        ...groups.map((group) => computed(group, 'affectedFlows', cutFlows)),
        ...members.flatMap((id) => {
          const element = topology.component(id) ?? topology.link(id);
          return element ? seenIfAny('srlg', topology.list(element, 'srlg')) : [];
        }),
        ...cutFlows.flatMap((id) => {
          const facts = flow(id);
          return facts ? [computed(id, 'requiredAvailability', requiredAvailability(facts))] : [];
        }),
      ],
      flows: cutFlows,
    });
  },
});

const gather = (facts: Facts, policy: Policy): readonly Subject[] => {
  const subjects = new Map<string, { members: readonly string[]; groups: Set<string>; cutFlows: Set<string> }>();
  const groups = facts.topology.failureUnits.filter(({ type }) => type === 'group');
  for (const flow of facts.flows) {
    if (requiredAvailability(flow) < policy.thresholds.sharedRiskAvailability || !hasDisjointPaths(flow)) continue;
    const usable = new Set([...flow.usable.components, ...flow.usable.links].map(({ id }) => id));
    const cuts = new Set(flow.cuts.map(({ id }) => id));
    for (const group of groups) {
      const members = group.members.filter((id) => usable.has(id));
      if (members.length === 0 || isExplained(group, members, flow, facts)) continue;
      const key = group.members.join('+');
      const subject = subjects.get(key) ?? { members: group.members, groups: new Set(), cutFlows: new Set() };
      subject.groups.add(group.id);
      if (cuts.has(group.id)) subject.cutFlows.add(flow.id);
      subjects.set(key, subject);
    }
  }
  return [...subjects.values()].map(({ members, groups: names, cutFlows }) => ({
    members,
    groups: [...names].sort(),
    cutFlows: [...cutFlows].sort(),
  }));
};

/** A group that cuts only because one member does so alone is that member's finding. */
const isExplained = (group: FailureUnit, members: readonly string[], flow: FlowFacts, { topology }: Facts): boolean =>
  flow.cuts.some(({ id }) => id === group.id) &&
  members.some((member) => {
    const component = topology.component(member);
    return component ? cutsByItself(flow, component, topology) : flow.cuts.some(({ id }) => id === member);
  });
