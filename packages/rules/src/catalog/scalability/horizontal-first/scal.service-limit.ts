import { type ComponentNode, clusterOf, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen } from '../../../evidence.ts';
import type { Thresholds } from '../../../policy.ts';

type Sort = 'cluster' | 'namespace' | 'service';
type Params = { element: string; sort: Sort; count: number; limit: number };

export const serviceLimit = defineRule<ComponentNode, Params>({
  id: 'scal.service-limit',
  principle: 'scalability',
  topic: 'scal.horizontal-first',
  severity: 'medium',
  title: { en: 'More Services or endpoints than tested', ko: '검증된 한도를 넘는 서비스와 엔드포인트' },
  references: [
    {
      title: 'Kubernetes scalability thresholds',
      url: 'https://github.com/kubernetes/community/blob/master/sig-scalability/configs-and-limits/thresholds.md',
    },
  ],
  sentences: {
    en: ({ element, sort, count, limit }, words) =>
      sort === 'service'
        ? `${words.name(element)} has ${words.number(count)} endpoints, and its cluster still uses the Endpoints interface, which is cut off above ${words.number(limit)} in practice.`
        : `${words.name(element)} has ${words.number(count)} Services; one ${sort} is tested with ${words.number(limit)}.`,
    ko: ({ element, sort, count, limit }, words) =>
      sort === 'service'
        ? `${words.name(element)} 서비스의 엔드포인트는 ${words.number(count)}개인데, 클러스터가 ${words.number(limit)}개까지 적합한 구형 Endpoints API를 사용합니다.`
        : `${words.name(element)} ${sort === 'cluster' ? '클러스터' : '네임스페이스'}의 서비스는 ${words.number(count)}개이고 검증된 한도는 ${words.number(limit)}개입니다.`,
  },
  remedies: {
    en: ({ sort }) =>
      sort === 'service'
        ? 'Move every consumer to EndpointSlice, or split the service.'
        : 'Spread the Services over more clusters or namespaces, and remove those nobody calls.',
    ko: ({ sort }) =>
      sort === 'service'
        ? '모든 사용처를 EndpointSlice로 옮기거나 서비스를 나누세요.'
        : '서비스를 여러 클러스터나 네임스페이스로 분산하고, 아무도 호출하지 않는 서비스는 제거하세요.',
  },
  subjects: ({ topology }) => topology.components.filter((component) => countOf(topology, component) !== undefined),
  check: (component, { topology }, { thresholds }) => {
    const counted = countOf(topology, component);
    if (counted === undefined) return pass();
    const { sort, property } = counted;
    const found = topology.number(component, property);
    if (found === undefined) return notAssessed([component.id], [property]);
    const limit = limitOf(sort, thresholds);
    if (found.value <= limit) return pass();
    return fail({
      at: [component.id],
      params: { element: component.id, sort, count: found.value, limit },
      evidence: [seen(property, found), computed(component.id, 'limit', limit)],
    });
  },
});

/** What is counted of a component: clusters always, namespaces that say it, services whose cluster has not moved to EndpointSlice. */
const countOf = (
  topology: Topology,
  component: ComponentNode,
): { readonly sort: Sort; readonly property: string } | undefined => {
  const { kind } = component.component;
  if (kind === 'cluster') return { sort: 'cluster', property: 'services' };
  if (kind === 'namespace' && topology.number(component, 'services'))
    return { sort: 'namespace', property: 'services' };
  const cluster = clusterOf(component);
  const isOutdated = cluster && topology.list(cluster, 'deprecatedApis')?.value.includes('endpoints');
  return kind === 'service' && isOutdated ? { sort: 'service', property: 'endpoints' } : undefined;
};

const limitOf = (sort: Sort, { clusterServices, namespaceServices, serviceEndpoints }: Thresholds): number =>
  ({ cluster: clusterServices, namespace: namespaceServices, service: serviceEndpoints })[sort];
