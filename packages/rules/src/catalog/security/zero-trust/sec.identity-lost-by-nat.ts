import {
  type ComponentNode,
  clusterOf,
  deploymentsListing,
  type Facts,
  type FlowFacts,
  type Topology,
} from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen } from '../../../evidence.ts';

/** Components that replace the address of the caller by their own. */
const translators: ReadonlySet<string> = new Set([
  'nat-gateway',
  'egress-gateway',
  'api-gateway',
  'ingress-gateway',
  'load-balancer',
  'global-load-balancer',
]);

type Params = { flow: string; target: string; translators: readonly string[] };

export const identityLostByNat = defineRule<FlowFacts, Params>({
  id: 'sec.identity-lost-by-nat',
  principle: 'security',
  topic: 'sec.zero-trust',
  severity: 'medium',
  title: { en: 'Policy cannot see who calls', ko: '호출자를 식별하지 못하는 정책' },
  references: [
    { title: 'Globalnet (Submariner)', url: 'https://submariner.io/getting-started/architecture/globalnet/' },
  ],
  sentences: {
    en: ({ flow, target, translators: changed }, words) =>
      `The policy of ${words.name(target)} looks at addresses, but ${words.names(changed)} replaces the caller's address on the way of ${words.name(flow)}.`,
    ko: ({ flow, target, translators: changed }, words) =>
      `${words.name(target)} 구성 요소의 정책은 IP 주소를 기준으로 하지만, ${words.name(flow)} 플로우의 호출자 주소가 ${words.names(changed)} 구성 요소에서 바뀝니다.`,
  },
  remedies: {
    en: ({ target }, words) =>
      `Key the policy of ${words.name(target)} on identities (mutual TLS, labels), or preserve the source address (PROXY protocol, local traffic policy).`,
    ko: ({ target }, words) =>
      `${words.name(target)} 구성 요소의 정책을 신원(상호 TLS, 레이블) 기준으로 바꾸거나, 원본 주소를 보존하세요(PROXY 프로토콜, 로컬 트래픽 정책).`,
  },
  subjects: (facts) => facts.flows.filter((flow) => isPoliced(flow.flow.to) && translatorsOf(flow, facts).length > 0),
  check: (flow, facts) => {
    const { topology } = facts;
    const basis = basesOf(flow.flow.to, topology).at(0);
    if (basis === undefined) return notAssessed([flow.flow.to.id], ['policyBasis']);
    if (basis.value !== 'cidr') return pass();
    const changed = translatorsOf(flow, facts).map(({ id }) => id);
    return fail({
      at: [flow.id, basis.at],
      params: { flow: flow.id, target: basis.at, translators: changed },
      evidence: [seen('policyBasis', basis), computed(flow.id, 'path', flow.path)],
      flows: [flow.id],
    });
  },
});

const policedKinds: ReadonlySet<string> = new Set([
  'service',
  'workload',
  'namespace',
  'cluster',
  'database',
  'cache',
  'message-queue',
  'object-store',
]);

const isPoliced = ({ component }: ComponentNode): boolean => policedKinds.has(component.kind);

/** What the policies at the destination look at: its own, else those around it, else those inside a cluster. */
const basesOf = (target: ComponentNode, topology: Topology) =>
  [target, ...target.ancestors, ...target.children].flatMap((box) => topology.text(box, 'policyBasis') ?? []);

/** What translates addresses on the chosen path: gateways between the ends, and Globalnet between its clusters. */
const translatorsOf = ({ reachable, path, flow }: FlowFacts, { topology }: Facts): readonly ComponentNode[] => {
  if (!reachable) return [];
  const gateways = path
    .slice(1, -1)
    .flatMap((id) => topology.component(id) ?? [])
    .filter(({ component }) => translators.has(component.kind));
  return [...gateways, ...globalnetsBetween(topology, clusterOf(flow.from), clusterOf(flow.to))];
};

const globalnetsBetween = (
  topology: Topology,
  one: ComponentNode | undefined,
  other: ComponentNode | undefined,
): readonly ComponentNode[] => {
  if (one === other) return [];
  const others = deploymentsListing(topology, other);
  return deploymentsListing(topology, one).filter(
    (node) => others.includes(node) && topology.boolean(node, 'globalnet')?.value === true,
  );
};
