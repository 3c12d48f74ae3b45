import { type FlowFacts, isMore } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen } from '../../../evidence.ts';
import { requiredAvailability } from '../../../flows-over.ts';

type Params = { flow: string; availability: number; required: number; contributors: readonly string[] };

const namedContributors = 3;
/** What costs the flow less than this share of its downtime is not named. */
const leastShare = 0.01;

export const availabilityBelowSlo = defineRule<FlowFacts, Params>({
  id: 'rel.availability-below-slo',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'high',
  title: { en: 'Availability below the objective', ko: '목표에 못 미치는 가용성' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  likelyFalsePositives: {
    en: 'Default availabilities are planning figures: state measured ones where you have them.',
    ko: '기본 가용성은 계획용 수치입니다. 측정값이 있으면 입력하세요.',
  },
  sentences: {
    en: ({ flow, availability, required, contributors }, words) =>
      `The flow ${words.name(flow)} reaches ${words.percent(availability)} (about ${words.downtime(availability)} down) where ${words.percent(required)} is required${
        contributors.length > 0 ? `; most of it is lost at ${words.names(contributors)}` : ''
      }.`,
    ko: ({ flow, availability, required, contributors }, words) =>
      `${words.name(flow)} 플로우의 가용성은 ${words.percent(availability)}(중단 시간 ${words.downtime(availability)})로 목표 ${words.percent(required)}에 못 미칩니다.${
        contributors.length > 0 ? ` 가장 크게 떨어뜨리는 요소는 ${words.names(contributors)}입니다.` : ''
      }`,
  },
  remedies: {
    en: ({ contributors }, words) =>
      contributors[0] === undefined
        ? 'Add an independent path.'
        : `Start with ${words.name(contributors[0])}: put a second one beside it or choose a better class of service.`,
    ko: ({ contributors }, words) =>
      contributors[0] === undefined
        ? '독립된 경로를 추가하세요.'
        : `${words.name(contributors[0])} 요소부터 보강하세요. 하나 더 두어 이중화하거나 더 높은 서비스 등급을 선택하세요.`,
  },
  subjects: ({ flows }) => flows.filter((flow) => flow.reachable && requiredAvailability(flow) > 0),
  check: (flow) => {
    const required = requiredAvailability(flow);
    const proof = flow.availability;
    if (!isMore(required, proof.low)) return pass();
    // An interval around the objective proves neither: more of the network would have to be stated.
    if (!isMore(required, proof.high)) return notAssessed([flow.id], ['availability']);
    const top = flow.contributorsOf((1 - proof.value) * leastShare).slice(0, namedContributors);
    return fail({
      at: [flow.id],
      params: { flow: flow.id, availability: proof.value, required, contributors: top.map(({ unit }) => unit.id) },
      evidence: [
        computed(flow.id, 'availability', proof.value),
        { at: flow.id, property: 'requiredAvailability', value: required, source: 'stated' },
        ...top.flatMap(({ unit }) =>
          unit.availability ? [seen('availability', { ...unit.availability, at: unit.id })] : [],
        ),
      ],
      flows: [flow.id],
    });
  },
});
