import type { FlowFacts } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';

type Params = { flow: string; from: string; to: string };

export const unreachableFlow = defineRule<FlowFacts, Params>({
  id: 'rel.unreachable-flow',
  principle: 'reliability',
  topic: 'rel.no-spof',
  severity: 'critical',
  title: { en: 'Flow has no path', ko: '경로가 없는 플로우' },
  references: [
    {
      title: 'VPC peering basics (AWS)',
      url: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
    },
  ],
  sentences: {
    en: ({ flow, from, to }, words) =>
      `The flow ${words.name(flow)} cannot work: no permitted path leads from ${words.name(from)} to ${words.name(to)}.`,
    ko: ({ flow, from, to }, words) =>
      `${words.name(flow)} 플로우는 동작할 수 없습니다. ${words.name(from)} 구성 요소에서 ${words.name(to)} 구성 요소까지 허용된 경로가 없습니다.`,
  },
  remedies: {
    en: ({ from, to }, words) =>
      `Connect ${words.name(from)} and ${words.name(to)} through components that may carry transit traffic, or delete the flow.`,
    ko: ({ from, to }, words) =>
      `${words.name(from)} 구성 요소와 ${words.name(to)} 구성 요소를 경유 트래픽을 전달할 수 있는 구성 요소로 연결하거나, 플로우를 삭제하세요.`,
  },
  subjects: (facts) => facts.flows,
  check: ({ id, flow, reachable }) =>
    reachable
      ? pass()
      : fail({
          at: [id],
          params: { flow: id, from: flow.from.id, to: flow.to.id },
          evidence: [computed(id, 'path', [])],
          flows: [id],
        }),
});
