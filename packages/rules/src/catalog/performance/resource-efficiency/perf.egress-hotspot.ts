import { type Facts, type FlowFacts, monthlyTransferUsd, transferPrice } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

type Params = {
  flow: string;
  usdPerMonth: number;
  /** What may be spent; null where the finding is that a cheaper line is there. */
  budgetUsd: number | null;
  cheaper: readonly string[];
};

export const egressHotspot = defineRule<FlowFacts, Params>({
  id: 'perf.egress-hotspot',
  principle: 'performance',
  topic: 'perf.resource-efficiency',
  severity: 'medium',
  title: { en: 'Expensive data transfer', ko: '비싼 데이터 전송' },
  references: [
    { title: 'Data transfer prices (Amazon EC2)', url: 'https://aws.amazon.com/ec2/pricing/on-demand/#Data_Transfer' },
  ],
  likelyFalsePositives: {
    en: 'Prices are list prices in their order of magnitude; state the price of your contract on the links.',
    ko: '가격은 공개된 정가의 대략적인 수준입니다. 계약 단가를 링크에 입력하세요.',
  },
  sentences: {
    en: ({ flow, usdPerMonth, budgetUsd, cheaper }, words) =>
      budgetUsd === null
        ? `${words.name(flow)} leaves over the internet for about $${words.number(usdPerMonth)} a month although ${words.names(cheaper)} would carry it for less.`
        : `The transfer of ${words.name(flow)} costs about $${words.number(usdPerMonth)} a month, its budget is $${words.number(budgetUsd)}.`,
    ko: ({ flow, usdPerMonth, budgetUsd, cheaper }, words) =>
      budgetUsd === null
        ? `${words.name(flow)} 플로우는 더 저렴한 회선(${words.names(cheaper)})이 있는데도 인터넷으로 나가며, 월 약 $${words.number(usdPerMonth)}가 듭니다.`
        : `${words.name(flow)} 플로우의 전송 비용은 월 약 $${words.number(usdPerMonth)}로, 예산 $${words.number(budgetUsd)}를 넘습니다.`,
  },
  remedies: {
    en: ({ cheaper }, words) =>
      cheaper.length > 0
        ? `Prefer ${words.names(cheaper)} for this flow, or keep the data near its readers (cache, CDN, compression).`
        : 'Move it to a circuit or peering, keep the data near its readers (cache, CDN, same region), or compress it.',
    ko: ({ cheaper }, words) =>
      cheaper.length > 0
        ? `이 플로우에 더 저렴한 회선(${words.names(cheaper)})을 우선하거나, 데이터를 읽는 쪽 가까이에 두세요(캐시, CDN, 압축).`
        : '전용선이나 피어링으로 옮기거나, 데이터를 읽는 쪽 가까이에 두거나(캐시, CDN, 같은 리전), 압축하세요.',
  },
  subjects: ({ flows }) => flows.filter((facts) => facts.reachable && (monthlyTransferUsd(facts) ?? 0) > 0),
  check: (facts, all) => {
    const { topology } = all;
    const usdPerMonth = Math.round(monthlyTransferUsd(facts) ?? 0);
    const budget = topology.number(facts.flow, 'monthlyBudgetUsd');
    const isOverBudget = budget !== undefined && usdPerMonth > budget.value;
    const cheaper = cheaperLines(facts, all);
    if (!isOverBudget && cheaper.length === 0) return pass();
    return fail({
      at: [facts.id],
      params: { flow: facts.id, usdPerMonth, budgetUsd: isOverBudget ? budget.value : null, cheaper },
      evidence: [
        ...seenIfAny('gbPerMonth', topology.number(facts.flow, 'gbPerMonth')),
        ...seenIfAny('monthlyBudgetUsd', budget),
        ...facts.hops.flatMap(({ link }) => seenIfAny('transferUsdPerGb', topology.number(link, 'transferUsdPerGb'))),
        computed(facts.id, 'path', facts.path),
      ],
      flows: [facts.id],
    });
  },
});

/** Lines kept for everyday use that would carry the flow at a lower price than the internet hop it pays for. */
const cheaperLines = (facts: FlowFacts, { topology }: Facts): readonly string[] => {
  const paid = facts.hops.find(
    (hop) => topology.text(hop.link, 'medium')?.value === 'internet' && transferPrice(hop) > 0,
  );
  if (paid === undefined || !facts.survivesLossOf([paid.link.id])) return [];
  const price = transferPrice(paid);
  return facts.usable.links
    .filter(
      (link) =>
        link.kind?.circuit === true &&
        topology.text(link, 'role')?.value !== 'backup' &&
        transferPrice({ link, from: paid.from }) < price,
    )
    .map(({ id }) => id);
};
