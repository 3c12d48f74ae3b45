import { defineRule, fail, pass } from '../../../define-rule.ts';
import { secondLink } from '../../../duplicate-edits.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { type CutSubject, type LinkBundle, linksOnTheWay } from './cut-subjects.ts';

type Params = { links: readonly string[]; lag: string | null; flows: readonly string[]; from: string; to: string };

export const singleLink = defineRule<CutSubject<LinkBundle>, Params>({
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
    en: ({ links, lag, flows }, words) =>
      `${
        lag === null
          ? `If the link ${words.names(links)} fails`
          : `The links ${words.names(links)} are one aggregation group, «${lag}»: if it fails`
      }, ${flows.length === 1 ? `the flow ${words.names(flows)} has` : `the flows ${words.names(flows)} have`} no path left.`,
    ko: ({ links, lag, flows }, words) =>
      `${
        lag === null
          ? `${words.names(links)} 링크에 장애가 나면`
          : `${words.names(links)} 링크는 하나의 LAG(«${lag}»)이며, 이 LAG에 장애가 나면`
      } ${words.names(flows)} 플로우의 경로가 모두 끊어집니다.`,
  },
  remedies: {
    en: ({ from, to }, words) =>
      `Add a second way between ${words.name(from)} and ${words.name(to)} that shares no duct, device or carrier with this link.`,
    ko: ({ from, to }, words) =>
      `${words.name(from)} 구성 요소와 ${words.name(to)} 구성 요소 사이에 관로, 장비, 통신사를 공유하지 않는 두 번째 경로를 추가하세요.`,
  },
  subjects: linksOnTheWay,
  check: ({ element: { links, lag }, cutFlows }, { topology }) => {
    const [first] = links;
    if (cutFlows.length === 0 || first === undefined) return pass();
    const ids = links.map(({ id }) => id);
    return fail({
      at: ids,
      params: { links: ids, lag: links.length > 1 ? lag : null, flows: cutFlows, from: first.from.id, to: first.to.id },
      evidence: links.flatMap((link) => [
        computed(link.id, 'affectedFlows', cutFlows),
        ...seenIfAny('lag', topology.text(link, 'lag')),
      ]),
      flows: cutFlows,
    });
  },
  fix: ({ at: [id] }, design) => (id === undefined ? [] : secondLink(design, id)),
});
