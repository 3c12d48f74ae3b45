import {
  type ComponentNode,
  clusterOf,
  componentsOfKind,
  groupedBy,
  perTopology,
  type Topology,
} from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { isNonProductionComponent } from '../../../environment.ts';
import { seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { element: string; isNamespace: boolean };

export const noDefaultDeny = defineRule<ComponentNode, Params>({
  id: 'sec.no-default-deny',
  principle: 'security',
  topic: 'sec.least-privilege',
  severity: 'high',
  title: { en: 'Pods accept traffic from everywhere', ko: '모든 트래픽을 받아들이는 파드' },
  references: [
    {
      title: 'Network policies (Kubernetes)',
      url: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
    },
  ],
  sentences: {
    en: ({ element, isNamespace }, words) =>
      `The ${isNamespace ? 'namespace' : 'cluster'} ${words.name(element)} has no network policy: every pod accepts traffic from every other pod.`,
    ko: ({ element, isNamespace }, words) =>
      `${words.name(element)} ${isNamespace ? '네임스페이스' : '클러스터'}에 네트워크 정책이 없어, 모든 파드가 다른 모든 파드의 트래픽을 받아들입니다.`,
  },
  remedies: {
    en: ({ element }, words) =>
      `Apply a default-deny policy in ${words.name(element)} and allow each needed connection explicitly.`,
    ko: ({ element, isNamespace }, words) =>
      `${words.name(element)} ${isNamespace ? '네임스페이스' : '클러스터'}에 기본 차단 정책을 적용하고 필요한 연결만 명시적으로 허용하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter((node) => isJudged(node, topology) && !isNonProductionComponent(topology, node)),
  check: (element, { topology }) => {
    const policy = topology.text(element, 'networkPolicy');
    if (policy === undefined) return notAssessed([element.id], ['networkPolicy']);
    if (policy.value !== 'none') return pass();
    return fail({
      at: [element.id],
      params: { element: element.id, isNamespace: element.component.kind === 'namespace' },
      evidence: [seen('networkPolicy', policy)],
    });
  },
  fix: stating('networkPolicy', 'default-deny'),
});

/** A cluster speaks for namespaces that say nothing themselves; one whose namespaces all speak need not. */
const isJudged = (node: ComponentNode, topology: Topology): boolean => {
  const speaks = (each: ComponentNode) => topology.text(each, 'networkPolicy') !== undefined;
  if (node.component.kind === 'namespace') return speaks(node) || clusterOf(node) === undefined;
  if (node.component.kind !== 'cluster') return false;
  const namespaces = namespacesByCluster(topology).get(node) ?? [];
  return namespaces.length === 0 || !namespaces.every(speaks);
};

const namespacesByCluster = perTopology((topology) => groupedBy(componentsOfKind(topology, 'namespace'), clusterOf));
