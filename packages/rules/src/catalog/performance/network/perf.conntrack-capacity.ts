import {
  type ComponentNode,
  clusterOf,
  componentsOfKind,
  type Facts,
  type FlowFacts,
  isWithin,
  type Topology,
} from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { pool: string; connections: number; possible: number };

/** What kube-proxy sets: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-proxy/ */
const entriesPerCore = 32_768;
const entriesAtLeast = 131_072;

export const conntrackCapacity = defineRule<ComponentNode, Params>({
  id: 'perf.conntrack-capacity',
  principle: 'performance',
  topic: 'perf.network',
  severity: 'medium',
  title: { en: 'Connection tracking fills up', ko: '연결 추적 테이블 포화' },
  references: [
    {
      title: 'kube-proxy reference (Kubernetes)',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-proxy/',
    },
    {
      title: 'Virtual IPs and service proxies (Kubernetes)',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/',
    },
  ],
  sentences: {
    en: ({ pool, connections, possible }, words) =>
      `A node of ${words.name(pool)} tracks about ${words.number(connections)} connections at peak; its table holds ${words.number(possible)}. When it is full, new connections are dropped.`,
    ko: ({ pool, connections, possible }, words) =>
      `${words.name(pool)} 노드 풀의 노드 하나가 최대 약 ${words.number(connections)}개 연결을 추적하지만 테이블 크기는 ${words.number(possible)}입니다. 가득 차면 새 연결이 버려집니다.`,
  },
  remedies: {
    en: ({ pool }, words) =>
      `Raise the limit on the nodes of ${words.name(pool)}, shorten the timeouts, reuse connections, or keep DNS out of connection tracking.`,
    ko: ({ pool }, words) =>
      `${words.name(pool)} 노드 풀의 한도를 늘리거나, 유지 시간을 줄이거나, 연결을 재사용하거나, DNS를 연결 추적에서 제외하세요.`,
  },
  subjects: (facts) => componentsOfKind(facts.topology, 'node-pool').filter((pool) => flowsOf(facts, pool).length > 0),
  check: (pool, facts, { thresholds }) => {
    const { topology } = facts;
    const pools = siblingsOf(topology, pool);
    const sizes = pools.map((each) => topology.number(each, 'nodes')?.value);
    const timeout = topology.number(pool, 'conntrackTimeoutSec');
    const unknown = pools.filter((_, index) => sizes[index] === undefined);
    if (unknown.length > 0 || timeout === undefined) {
      return unknown.length > 0
        ? notAssessed(
            unknown.map(({ id }) => id),
            ['nodes'],
          )
        : notAssessed([pool.id], ['conntrackTimeoutSec']);
    }
    const nodes = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
    const perSecond = flowsOf(facts, pool).reduce(
      (sum, { flow }) => sum + (topology.number(flow, 'cps')?.value ?? 0),
      0,
    );
    const connections = Math.round((perSecond * timeout.value) / Math.max(nodes, 1));
    const stated = topology.number(pool, 'conntrackMax');
    const cores = topology.number(pool, 'cores');
    const possible = stated?.value ?? Math.max(entriesPerCore * (cores?.value ?? 0), entriesAtLeast);
    if (connections <= possible * thresholds.utilisation) return pass();
    if (stated === undefined && cores === undefined) return notAssessed([pool.id], ['conntrackMax']);
    return fail({
      at: [pool.id],
      params: { pool: pool.id, connections, possible },
      evidence: [
        computed(pool.id, 'connections', connections),
        computed(pool.id, 'connectionLimit', possible),
        seen('conntrackTimeoutSec', timeout),
        ...seenIfAny('conntrackMax', stated),
        ...seenIfAny('cores', cores),
      ],
    });
  },
  // Half full at the peak leaves room to grow.
  fix: ({ at: [id = ''], params }, design) => setProperty(design, id, 'conntrackMax', 2 * Number(params.connections)),
});

/** Node pools that share the work: those of one cluster. */
const siblingsOf = (topology: Topology, pool: ComponentNode): readonly ComponentNode[] => {
  const cluster = clusterOf(pool);
  if (cluster === undefined) return [pool];
  return componentsOfKind(topology, 'node-pool').filter((node) => clusterOf(node) === cluster);
};

/** Flows that say how many connections they open and have an end in the pool or in the cluster around it. */
const flowsOf = ({ topology, flows }: Facts, pool: ComponentNode): readonly FlowFacts[] => {
  const home = clusterOf(pool) ?? pool;
  return flows.filter(
    ({ flow }) => [flow.from, flow.to].some((end) => isWithin(end, home)) && topology.number(flow, 'cps') !== undefined,
  );
};
