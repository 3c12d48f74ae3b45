import type { LinkNode } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { unstated } from '../../../evidence.ts';
import { isStated, isStatedAround } from './stated.ts';

type Params = { links: readonly string[]; total: number };

export const undocumentedLink = defineRule<readonly LinkNode[], Params>({
  id: 'maint.undocumented-link',
  principle: 'maintainability',
  topic: 'maint.documentation',
  severity: 'low',
  title: { en: 'Wide-area links without their figures', ko: '수치를 입력하지 않은 광역 링크' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ links, total }, words) =>
      `${words.number(links.length)} of ${words.number(total)} wide-area links leave capacity, latency, encryption or provider open (${words.names(links)}): latency, load and cost are computed from defaults.`,
    ko: ({ links, total }, words) =>
      `광역 링크 ${words.number(total)}개 중 ${words.number(links.length)}개는 용량, 지연 시간, 암호화, 제공자 중 입력하지 않은 항목이 있어(${words.names(links)}) 지연 시간과 부하, 비용을 기본값으로 계산합니다.`,
  },
  remedies: {
    en: ({ links }, words) =>
      `Record what was ordered and measured for ${words.names(links)}: bandwidth, latency, round trip or distance, encryption, and who provides it.`,
    ko: ({ links }, words) =>
      `다음 링크의 계약 값과 측정값을 입력하세요: ${words.names(links)}. 대역폭, 지연 시간(또는 왕복 시간, 거리), 암호화, 제공자가 필요합니다.`,
  },
  subjects: ({ topology }) => {
    const links = topology.links.filter(({ kind }) => kind?.family === 'wan');
    return links.length > 0 ? [links] : [];
  },
  check: (links) => {
    const gaps = links.map((link) => ({ id: link.id, missing: missingOf(link) }));
    const undocumented = gaps.filter(({ missing }) => missing.length > 0);
    if (undocumented.length === 0) return pass();
    const ids = undocumented.map(({ id }) => id);
    return fail({
      at: ids,
      params: { links: ids, total: links.length },
      evidence: undocumented.flatMap(({ id, missing }) => missing.map((property) => unstated(id, property))),
    });
  },
});

const capacities = ['bandwidthMbps', 'tunnelMbps'] as const;
const latencies = ['latencyMs', 'rttMs', 'distanceKm'] as const;

/** Encryption is asked of circuits only: a VPN encrypts by its nature, an access line to the internet never does. */
const missingOf = (link: LinkNode): readonly string[] => [
  ...(capacities.some((property) => isStated(link, property)) ? [] : ['bandwidthMbps']),
  ...(latencies.some((property) => isStated(link, property)) ? [] : ['latencyMs']),
  ...(isStated(link, 'encryption') || link.kind?.circuit !== true ? [] : ['encryption']),
  ...(isStated(link, 'isp') || isStatedAround(link, 'provider') ? [] : ['provider']),
];
