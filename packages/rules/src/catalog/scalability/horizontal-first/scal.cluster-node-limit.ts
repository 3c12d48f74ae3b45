import { type ComponentNode, componentsOfKind } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen } from '../../../evidence.ts';

type Params = { cluster: string; nodes: number; limit: number };

export const clusterNodeLimit = defineRule<ComponentNode, Params>({
  id: 'scal.cluster-node-limit',
  principle: 'scalability',
  topic: 'scal.horizontal-first',
  severity: 'high',
  title: { en: 'Cluster near or over its node limit', ko: '노드 한도에 가깝거나 넘은 클러스터' },
  references: [
    {
      title: 'Considerations for large clusters (Kubernetes)',
      url: 'https://kubernetes.io/docs/setup/best-practices/cluster-large/',
    },
  ],
  sentences: {
    en: ({ cluster, nodes, limit }, words) =>
      `${words.name(cluster)} has ${words.number(nodes)} nodes of the ${words.number(limit)} it is designed for${nodes > limit ? ': it runs outside its design limits.' : ': little room is left to grow.'}`,
    ko: ({ cluster, nodes, limit }, words) =>
      `${words.name(cluster)} 클러스터의 노드는 ${words.number(nodes)}개이고 설계 한도는 ${words.number(limit)}개입니다. ${nodes > limit ? '설계 한도를 넘겨 운영하고 있습니다.' : '늘릴 수 있는 여유가 거의 없습니다.'}`,
  },
  remedies: {
    en: ({ cluster }, words) =>
      `Plan a second cluster beside ${words.name(cluster)} and split by domain or region before the limit is reached.`,
    ko: ({ cluster }, words) =>
      `한도에 도달하기 전에 ${words.name(cluster)} 클러스터 옆에 두 번째 클러스터를 계획하고 업무 영역이나 리전별로 나누세요.`,
  },
  subjects: ({ topology }) => componentsOfKind(topology, 'cluster'),
  check: (cluster, { topology }, { thresholds }) => {
    const nodes = topology.number(cluster, 'nodes');
    if (nodes === undefined) return notAssessed([cluster.id], ['nodes']);
    const stated = topology.number(cluster, 'maxNodes');
    const limit = stated?.value ?? thresholds.clusterNodes;
    if (nodes.value <= limit * thresholds.limitWarning) return pass();
    return fail({
      at: [cluster.id],
      params: { cluster: cluster.id, nodes: nodes.value, limit },
      severity: nodes.value > limit ? 'high' : 'medium',
      evidence: [seen('nodes', nodes), computed(cluster.id, 'limit', limit)],
    });
  },
});
