import type { ComponentNode, Topology } from '@spandrel/analysis';
import type { Localized } from '@spandrel/model';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';

/** What several products may do at once, and the kinds that do it. */
const roles: Readonly<Record<string, { readonly name: Localized; readonly kinds: readonly string[] }>> = {
  monitoring: { name: { en: 'monitoring', ko: '모니터링' }, kinds: ['monitoring'] },
  logging: { name: { en: 'logging', ko: '로깅' }, kinds: ['logging'] },
  tracing: { name: { en: 'tracing', ko: '추적' }, kinds: ['tracing'] },
  gateways: {
    name: { en: 'gateways', ko: '게이트웨이' },
    kinds: ['ingress-gateway', 'egress-gateway', 'api-gateway'],
  },
  delivery: { name: { en: 'delivery', ko: '배포' }, kinds: ['gitops', 'ci-cd'] },
  vpn: { name: { en: 'VPN', ko: 'VPN' }, kinds: ['vpn-gateway'] },
};

interface Subject {
  readonly role: string;
  readonly components: readonly ComponentNode[];
}

type Params = { role: string; products: readonly string[]; components: readonly string[] };

export const toolSprawl = defineRule<Subject, Params>({
  id: 'maint.tool-sprawl',
  principle: 'maintainability',
  topic: 'maint.standardisation',
  severity: 'low',
  title: { en: 'Many products for one job', ko: '한 역할에 너무 많은 제품' },
  references: [
    {
      title: 'Cost optimization pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/cost-optimization-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ role, products }, words) =>
      `${words.number(products.length)} products do the same job, ${roles[role]?.name.en ?? role}: ${words.list(products)}.`,
    ko: ({ role, products }, words) =>
      `같은 역할(${roles[role]?.name.ko ?? role})에 제품 ${words.number(products.length)}개를 사용합니다: ${products.join(', ')}.`,
  },
  remedies: {
    en: () => 'Choose one product for each job, move the rest over, and record the exceptions.',
    ko: () => '역할마다 제품을 하나로 정해 나머지를 이전하고, 예외는 기록하세요.',
  },
  subjects: ({ topology }) =>
    Object.entries(roles).flatMap(([role, { kinds }]): readonly Subject[] => {
      const components = topology.components.filter(
        (component) => kinds.includes(component.component.kind) && topology.text(component, 'product') !== undefined,
      );
      return components.length > 0 ? [{ role, components }] : [];
    }),
  check: ({ role, components }, { topology }, { thresholds }) => {
    const products = [...new Set(components.flatMap((component) => productOf(topology, component)))].sort();
    if (products.length < thresholds.productsPerRole) return pass();
    const ids = components.map(({ id }) => id);
    return fail({
      at: ids,
      params: { role, products, components: ids },
      evidence: components.map(({ id }) => computed(id, 'products', products)),
    });
  },
});

const productOf = (topology: Topology, component: ComponentNode): readonly string[] => {
  const product = topology.text(component, 'product');
  return product === undefined ? [] : [product.value];
};
