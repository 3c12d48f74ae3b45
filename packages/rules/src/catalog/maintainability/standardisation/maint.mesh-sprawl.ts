import { type ComponentNode, clusterOf, deploymentsListing, type Facts, type FlowFacts } from '@spandrel/analysis';
import { meshProductOf } from '@spandrel/model';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';

/** Gateways at which one mesh hands over to another. */
const gatewayKinds: ReadonlySet<string> = new Set([
  'ingress-gateway',
  'east-west-gateway',
  'egress-gateway',
  'api-gateway',
]);

interface Subject {
  readonly flow: FlowFacts;
  readonly products: readonly string[];
}

type Params = { flow: string; products: readonly string[] };

export const meshSprawl = defineRule<Subject, Params>({
  id: 'maint.mesh-sprawl',
  principle: 'maintainability',
  topic: 'maint.standardisation',
  severity: 'medium',
  title: { en: 'Traffic between meshes without a bridge', ko: '연결 지점 없는 메시 간 트래픽' },
  references: [
    { title: 'Deployment models (Istio)', url: 'https://istio.io/latest/docs/ops/deployment/deployment-models/' },
  ],
  sentences: {
    en: ({ flow, products }, words) =>
      `${words.name(flow)} goes from one mesh product to another (${words.list(products)}) past every gateway: identity, policy and telemetry end in between.`,
    ko: ({ flow, products }, words) =>
      `${words.name(flow)} 플로우가 게이트웨이를 거치지 않고 서로 다른 메시 제품(${products.join(', ')}) 사이를 오갑니다. 그 사이에서 신원, 정책, 텔레메트리가 끊깁니다.`,
  },
  remedies: {
    en: () => 'Converge on one mesh product, or define the bridge: a gateway at the border that both meshes trust.',
    ko: () => '하나의 메시 제품으로 통합하거나, 두 메시가 함께 신뢰하는 게이트웨이를 경계에 두어 연결 지점을 정하세요.',
  },
  subjects: (facts) =>
    facts.flows.flatMap((flow): readonly Subject[] => {
      const [from, to] = [productsAt(facts, flow.flow.from), productsAt(facts, flow.flow.to)];
      const meets = from.length === 0 || to.length === 0 || from.some((product) => to.includes(product));
      return meets || !flow.reachable ? [] : [{ flow, products: [...new Set([...from, ...to])].sort() }];
    }),
  check: ({ flow, products }) =>
    flow.usable.components.some(({ component }) => gatewayKinds.has(component.kind))
      ? pass()
      : fail({
          at: [flow.id],
          params: { flow: flow.id, products },
          evidence: [computed(flow.id, 'products', products), computed(flow.id, 'path', flow.path)],
          flows: [flow.id],
        }),
});

/** Mesh products that cover the cluster a component stands in, sorted. */
const productsAt = ({ topology }: Facts, component: ComponentNode): readonly string[] => {
  const meshes = deploymentsListing(topology, clusterOf(component));
  return [...new Set(meshes.flatMap((mesh) => meshProductOf(mesh.component) ?? []))].sort();
};
