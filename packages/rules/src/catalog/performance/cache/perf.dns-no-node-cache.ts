import { type ComponentNode, componentsOfKind } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen, seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { cluster: string; nodes: number | null; queries: number | null };

export const dnsNoNodeCache = defineRule<ComponentNode, Params>({
  id: 'perf.dns-no-node-cache',
  principle: 'performance',
  topic: 'perf.cache',
  severity: 'medium',
  title: { en: 'No DNS cache on the nodes', ko: '노드 DNS 캐시 없음' },
  references: [
    {
      title: 'NodeLocal DNSCache (Kubernetes)',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/',
    },
  ],
  sentences: {
    en: ({ cluster, nodes, queries }, words) =>
      `Every DNS query of ${words.name(cluster)} (${nodes === null ? `${words.number(queries ?? 0)} queries per second` : `${words.number(nodes)} nodes`}) travels to CoreDNS and takes an entry in connection tracking.`,
    ko: ({ cluster, nodes, queries }, words) =>
      `${words.name(cluster)} 클러스터(${nodes === null ? `초당 질의 ${words.number(queries ?? 0)}건` : `노드 ${words.number(nodes)}개`})의 모든 DNS 질의가 CoreDNS까지 가고 연결 추적 항목을 차지합니다.`,
  },
  remedies: {
    en: ({ cluster }, words) => `Run NodeLocal DNSCache on the nodes of ${words.name(cluster)}.`,
    ko: ({ cluster }, words) => `${words.name(cluster)} 클러스터의 노드에 NodeLocal DNSCache를 배포하세요.`,
  },
  subjects: ({ topology }) => componentsOfKind(topology, 'cluster'),
  check: (cluster, { topology }, { thresholds }) => {
    const cache = topology.boolean(cluster, 'nodeLocalDNS');
    if (cache?.value === true) return pass();
    const nodes = topology.number(cluster, 'nodes');
    const queries = topology.number(cluster, 'dnsQps');
    const hasManyNodes = (nodes?.value ?? 0) > thresholds.nodeCacheNodes;
    const hasManyQueries = (queries?.value ?? 0) > thresholds.nodeCacheQps;
    if (!hasManyNodes && !hasManyQueries) {
      return nodes === undefined ? notAssessed([cluster.id], ['nodes']) : pass();
    }
    if (cache === undefined) return notAssessed([cluster.id], ['nodeLocalDNS']);
    return fail({
      at: [cluster.id],
      params: {
        cluster: cluster.id,
        nodes: hasManyNodes ? (nodes?.value ?? null) : null,
        queries: queries?.value ?? null,
      },
      evidence: [seen('nodeLocalDNS', cache), ...seenIfAny('nodes', nodes), ...seenIfAny('dnsQps', queries)],
    });
  },
  fix: stating('nodeLocalDNS', true),
});
