import { type ComponentNode, componentsOfKinds, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

/** What spreads or finds endpoints, with the backends behind it. */
interface Subject {
  readonly balancer: ComponentNode;
  readonly backends: readonly ComponentNode[];
}

type Params = { balancer: string; backends: readonly string[] };

const balancerKinds: ReadonlySet<string> = new Set([
  'load-balancer',
  'global-load-balancer',
  'dns-gslb',
  'service-registry',
]);

export const noHealthCheck = defineRule<Subject, Params>({
  id: 'rel.no-health-check',
  principle: 'reliability',
  topic: 'rel.auto-failover',
  severity: 'high',
  title: { en: 'Backends are not checked', ko: '상태 검사 없는 백엔드' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ balancer, backends }, words) =>
      `${words.name(balancer)} does not check its backends (${words.names(backends)}): a dead one keeps receiving its share of the requests.`,
    ko: ({ balancer, backends }, words) =>
      `${words.name(balancer)} 구성 요소는 백엔드(${words.names(backends)})의 상태를 검사하지 않습니다. 죽은 백엔드에도 요청이 계속 전달됩니다.`,
  },
  remedies: {
    en: ({ balancer }, words) =>
      `Let ${words.name(balancer)} check its backends actively, with a request that exercises what they depend on.`,
    ko: ({ balancer }, words) =>
      `${words.name(balancer)} 구성 요소가 백엔드의 의존 대상까지 확인하는 요청으로 상태를 검사하게 하세요.`,
  },
  subjects: ({ topology }) =>
    componentsOfKinds(topology, balancerKinds)
      .map((balancer) => ({ balancer, backends: backendsOf(balancer) }))
      .filter(({ backends }) => countOf(backends, topology) >= 2),
  check: ({ balancer, backends }, { topology }) => {
    const healthCheck = topology.text(balancer, 'healthCheck');
    if (healthCheck === undefined) return notAssessed([balancer.id], ['healthCheck']);
    if (healthCheck.value !== 'none') return pass();
    const ids = backends.map(({ id }) => id);
    return fail({
      at: [balancer.id],
      params: { balancer: balancer.id, backends: ids },
      evidence: [seen('healthCheck', healthCheck), computed(balancer.id, 'backends', ids)],
    });
  },
  fix: stating('healthCheck', 'http'),
});

/** What its lines lead to; control, telemetry and the like are no traffic. */
const backendsOf = (balancer: ComponentNode): readonly ComponentNode[] => [
  ...new Set(
    balancer.links
      .filter(({ from, to, kind }) => from === balancer && to !== balancer && carriesRequests(kind?.plane))
      .map(({ to }) => to),
  ),
];

const carriesRequests = (plane: string | undefined): boolean =>
  plane === 'data' || plane === 'application' || plane === 'dns';

const countOf = (backends: readonly ComponentNode[], topology: Topology): number =>
  backends.reduce(
    (sum, backend) =>
      sum + (topology.number(backend, 'replicas')?.value ?? topology.number(backend, 'instances')?.value ?? 1),
    0,
  );
