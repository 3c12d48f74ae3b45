import { type ComponentNode, type Facts, type FlowFacts, groupedBy, type Topology } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';
import { placeOf } from '../../../places.ts';

/** One service in all its places, with the flows of the users that call it. */
interface Subject {
  readonly services: readonly ComponentNode[];
  readonly flows: readonly FlowFacts[];
}

type Params = { services: readonly string[]; users: readonly string[]; places: readonly string[] };

const serviceKinds: ReadonlySet<string> = new Set(['service', 'workload']);
const steeringKinds: ReadonlySet<string> = new Set(['dns-gslb', 'global-load-balancer', 'cdn']);
const nearbyPolicies: ReadonlySet<string> = new Set(['latency', 'geo', 'nearest']);

export const noRegionalRouting = defineRule<Subject, Params>({
  id: 'perf.no-regional-routing',
  principle: 'performance',
  topic: 'perf.latency',
  severity: 'medium',
  title: { en: 'Users are not sent to the nearest region', ko: '가까운 리전으로 안내하지 않음' },
  references: [
    {
      title: 'KEP-1645: Multi-Cluster Services API',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-multicluster/1645-multi-cluster-services-api',
    },
    {
      title: 'Choosing a routing policy (Amazon Route 53)',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html',
    },
  ],
  sentences: {
    en: ({ services, users, places }, words) =>
      `${words.names(services)} run in ${words.names(places)} and serve ${words.names(users)}, but nothing sends users to the nearest of them.`,
    ko: ({ services, users, places }, words) =>
      `${words.names(services)} 서비스가 여러 곳(${words.names(places)})에서 여러 지역의 사용자(${words.names(users)})에게 제공되지만, 가까운 곳으로 안내하는 구성 요소가 없습니다.`,
  },
  remedies: {
    en: () => 'Put a global load balancer, or DNS that answers by latency or geography, in front of the regions.',
    ko: () => '리전 앞에 글로벌 로드 밸런서나, 지연 시간 또는 지역 기반으로 응답하는 DNS를 두세요.',
  },
  subjects: (facts) => spreadServices(facts),
  check: ({ services, flows }, { topology }) => {
    if (isSteered(topology, flows)) return pass();
    const places = [...new Set(services.flatMap((service) => placeOf(topology, service) ?? []))].sort();
    const users = [...new Set(flows.map(({ flow }) => flow.from.id))];
    return fail({
      at: services.map(({ id }) => id),
      params: { services: services.map(({ id }) => id), users, places },
      evidence: services.flatMap((service) => computed(service.id, 'places', placeOf(topology, service) ?? null)),
      flows: flows.map(({ id }) => id),
    });
  },
});

/** Services of one name that run in several places and are called by users in several places. */
const spreadServices = ({ topology, flows }: Facts): readonly Subject[] => {
  const nameOf = (node: ComponentNode) =>
    `${topology.text(node, 'namespace')?.value ?? ''} ${node.component.name ?? node.id}`;
  const isService = ({ component }: ComponentNode) => serviceKinds.has(component.kind);
  const groups = groupedBy(topology.components.filter(isService), nameOf);
  const callsOf = groupedBy(
    flows.filter(({ flow }) => flow.from.component.kind === 'user-group' && isService(flow.to)),
    ({ flow }) => nameOf(flow.to),
  );
  const placesOf = (nodes: readonly ComponentNode[]) => new Set(nodes.flatMap((node) => placeOf(topology, node) ?? []));
  return [...groups].flatMap(([name, services]) => {
    const calls = callsOf.get(name) ?? [];
    const users = calls.map(({ flow }) => flow.from);
    return placesOf(users).size > 1 && placesOf(services).size > 1 ? [{ services, flows: calls }] : [];
  });
};

/** Whether something in the drawing chooses a place for the users: a global entry that follows distance, anycast, or the flows themselves. */
const isSteered = (topology: Topology, flows: readonly FlowFacts[]): boolean =>
  flows.every(({ flow }) => nearbyPolicies.has(topology.text(flow, 'routing')?.value ?? '')) ||
  topology.components.some((node) => {
    const policy = topology.text(node, 'policy') ?? topology.text(node, 'strategy');
    if (topology.boolean(node, 'anycast')?.value === true) return true;
    if (policy !== undefined) return nearbyPolicies.has(policy.value);
    return steeringKinds.has(node.component.kind);
  });
