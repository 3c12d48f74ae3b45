import type { LinkNode } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { secondLink } from '../../../duplicate-edits.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { type CutSubject, linksOnTheWay } from './cut-subjects.ts';

type Params = { link: string; flows: readonly string[]; from: string; to: string };

export const singleLink = defineRule<CutSubject<LinkNode>, Params>({
  id: 'rel.single-link',
  principle: 'reliability',
  topic: 'rel.no-spof',
  severity: 'critical',
  title: { en: 'Single link without an alternative', ko: '대체 경로가 없는 단일 링크' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  likelyFalsePositives: {
    en: 'One drawn tunnel that the product re-establishes over any pair of gateways.',
    ko: '게이트웨이가 바뀌어도 제품이 다시 맺는 터널을 논리 링크 하나로 그린 경우입니다.',
  },
  sentences: {
    en: ({ link, flows }, words) =>
      `If the link ${words.name(link)} fails, ${
        flows.length === 1 ? `the flow ${words.names(flows)} has` : `the flows ${words.names(flows)} have`
      } no path left.`,
    ko: ({ link, flows }, words) =>
      `${words.name(link)} 링크에 장애가 나면 ${words.names(flows)} 플로우의 경로가 모두 끊어집니다.`,
  },
  remedies: {
    en: ({ from, to }, words) =>
      `Add a second way between ${words.name(from)} and ${words.name(to)} that shares no duct, device or carrier with this link.`,
    ko: ({ from, to }, words) =>
      `${words.name(from)} 구성 요소와 ${words.name(to)} 구성 요소 사이에 관로, 장비, 통신사를 공유하지 않는 두 번째 경로를 추가하세요.`,
  },
  subjects: linksOnTheWay,
  check: ({ element, cutFlows }, { topology }) =>
    cutFlows.length === 0
      ? pass()
      : fail({
          at: [element.id],
          params: { link: element.id, flows: cutFlows, from: element.from.id, to: element.to.id },
          evidence: [
            computed(element.id, 'affectedFlows', cutFlows),
            ...seenIfAny('lag', topology.text(element, 'lag')),
          ],
          flows: cutFlows,
        }),
  fix: ({ at: [id] }, design) => (id === undefined ? [] : secondLink(design, id)),
});
