import { type FlowFacts, isWideArea, type LinkNode } from '@spandrel/analysis';
import { findLinkKind, type Locale } from '@spandrel/model';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';
import { requiredAvailability } from '../../../flows-over.ts';

type Params = { flow: string; kind: string; provider: string | null; links: readonly string[] };

export const singleTechnology = defineRule<FlowFacts, Params>({
  id: 'rel.single-technology',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'info',
  title: { en: 'All paths use one provider product', ko: '한 제공자 상품에만 의존하는 경로' },
  references: [
    { title: 'Direct Connect event in Tokyo, 2 September 2021 (AWS)', url: 'https://aws.amazon.com/message/17908/' },
  ],
  sentences: {
    en: ({ flow, links, ...product }, words) =>
      `Every path of ${words.name(flow)} runs over ${productName(product, 'en')} (${words.names(links)}): an event of that product in the region stops the flow although its circuits are redundant.`,
    ko: ({ flow, links, ...product }, words) =>
      `${words.name(flow)} 플로우의 모든 경로가 ${productName(product, 'ko')} 상품(${words.names(links)})을 지납니다. 회선을 이중화했더라도 리전에서 이 상품에 광역 장애가 나면 플로우가 중단됩니다.`,
  },
  remedies: {
    en: () => 'Keep a path over another product, such as an IPsec VPN or a second region, for product-wide events.',
    ko: () => '상품 전체에 영향을 주는 장애에 대비해 IPsec VPN이나 다른 리전처럼 다른 상품을 지나는 경로를 두세요.',
  },
  subjects: ({ flows }, { thresholds }) =>
    flows.filter(
      (flow) =>
        flow.reachable &&
        requiredAvailability(flow) >= thresholds.singleTechnologyAvailability &&
        flow.usable.links.some(isWideArea),
    ),
  check: (flow, { topology }) => {
    for (const { product, links } of productsOf(flow.usable.links.filter(isWideArea))) {
      const ids = links.map(({ id }) => id);
      if (flow.survivesLossOf(ids)) continue;
      return fail({
        at: [flow.id],
        params: { flow: flow.id, ...product, links: ids },
        evidence: [
          computed(flow.id, 'product', productName(product, 'en')),
          { at: flow.id, property: 'requiredAvailability', value: requiredAvailability(flow), source: 'stated' },
          ...links.flatMap((link) => {
            const provider = topology.text(link, 'provider');
            return provider
              ? [{ at: link.id, property: 'provider', value: provider.value, source: provider.source }]
              : [];
          }),
        ],
        flows: [flow.id],
      });
    }
    return pass();
  },
});

/** What is sold: a kind of link, by the provider where it says so. */
interface Product {
  readonly kind: string;
  readonly provider: string | null;
}

const productName = ({ kind, provider }: Product, locale: Locale): string => {
  const name = findLinkKind(kind)?.name[locale] ?? kind;
  return provider === null ? name : `${name} (${provider})`;
};

const productsOf = (links: readonly LinkNode[]): readonly { product: Product; links: readonly LinkNode[] }[] => {
  const products = new Map<string, { product: Product; links: LinkNode[] }>();
  for (const node of links) {
    const provider = typeof node.props.provider === 'string' ? node.props.provider : null;
    const key = `${node.link.kind} ${provider ?? ''}`;
    const entry = products.get(key) ?? { product: { kind: node.link.kind, provider }, links: [] };
    entry.links.push(node);
    products.set(key, entry);
  }
  return [...products].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
};
