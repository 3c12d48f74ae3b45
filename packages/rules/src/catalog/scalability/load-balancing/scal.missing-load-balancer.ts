import {
  type ComponentNode,
  clusterOf,
  componentsOfKind,
  type Facts,
  type FlowFacts,
  groupedBy,
  isWithin,
  perTopology,
  type Topology,
} from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { isNonProductionComponent } from '../../../environment.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { loadBalancerKinds } from './load-balancer-kinds.ts';

interface Subject {
  readonly service: ComponentNode;
  /** Flows into it from outside any cluster, sorted by id. */
  readonly flows: readonly FlowFacts[];
}

type Params = { service: string; flows: readonly string[] };

export const missingLoadBalancer = defineRule<Subject, Params>({
  id: 'scal.missing-load-balancer',
  principle: 'scalability',
  topic: 'scal.load-balancing',
  severity: 'high',
  title: { en: 'Replicas without a load balancer', ko: '로드 밸런서가 없는 복제본' },
  references: [{ title: 'Gateway API', url: 'https://gateway-api.sigs.k8s.io/' }],
  likelyFalsePositives: {
    en: 'Clients that know all replicas and balance themselves, as in a gRPC client with its own resolver.',
    ko: '자체 리졸버를 가진 gRPC 클라이언트처럼 클라이언트가 모든 복제본을 알고 직접 분산할 수 있습니다.',
  },
  sentences: {
    en: ({ service, flows }, words) =>
      `${words.names(flows)} ${flows.length === 1 ? 'reaches' : 'reach'} the replicas of ${words.name(service)} from outside, and nothing on the way spreads requests over them.`,
    ko: ({ service, flows }, words) =>
      `${words.names(flows)} 플로우가 외부에서 ${words.name(service)} 서비스의 복제본에 접근하지만, 경로에 요청을 분산하는 구성 요소가 없습니다.`,
  },
  remedies: {
    en: ({ service }, words) =>
      `Put a load balancer, an ingress or API gateway, or DNS-based balancing in front of ${words.name(service)}.`,
    ko: ({ service }, words) =>
      `${words.name(service)} 서비스 앞에 로드 밸런서나 인그레스·API 게이트웨이, DNS 기반 분산을 두세요.`,
  },
  subjects: (facts) => {
    const outside = facts.flows.filter(({ flow, reachable }) => reachable && clusterOf(flow.from) === undefined);
    return [...groupedBy(outside, ({ flow }) => flow.to)]
      .filter(([service]) => isReplicated(facts, service) && !isNonProductionComponent(facts.topology, service))
      .map(([service, flows]) => ({ service, flows }))
      .sort((a, b) => a.service.index - b.service.index);
  },
  check: ({ service, flows }, facts) => {
    const unbalanced = flows.filter((flow) => !isBalanced(facts, service, flow)).map(({ id }) => id);
    if (unbalanced.length === 0) return pass();
    return fail({
      at: [service.id],
      params: { service: service.id, flows: unbalanced },
      evidence: [
        computed(service.id, 'affectedFlows', unbalanced),
        ...seenIfAny('replicas', facts.topology.number(service, 'replicas')),
      ],
      flows: unbalanced,
    });
  },
});

/** A service in a cluster with several replicas, or with its namesake in another cluster. */
const isReplicated = ({ topology }: Facts, service: ComponentNode): boolean => {
  if (service.component.kind !== 'service' || clusterOf(service) === undefined) return false;
  if ((topology.number(service, 'replicas')?.value ?? 1) >= 2) return true;
  const namesakes = servicesByName(topology).get(fullNameOf(topology, service)) ?? [];
  return namesakes.some((other) => clusterOf(other) !== clusterOf(service));
};

const fullNameOf = (topology: Topology, service: ComponentNode): string =>
  `${topology.text(service, 'namespace')?.value} ${service.component.name ?? service.id}`;

/** Services in clusters by their namespace and name. */
const servicesByName = perTopology((topology) =>
  groupedBy(
    componentsOfKind(topology, 'service').filter((service) => clusterOf(service) !== undefined),
    (service) => fullNameOf(topology, service),
  ),
);

/** On one of the flow's ways, or steering it by DNS: such a balancer is drawn with a link to the service or what contains it. */
const isBalanced = ({ topology }: Facts, service: ComponentNode, { usable }: FlowFacts): boolean =>
  usable.components.some(({ component }) => loadBalancerKinds.has(component.kind)) ||
  componentsOfKind(topology, 'dns-gslb').some((node) =>
    node.links.some(({ from, to }) => isWithin(service, from === node ? to : from)),
  );
