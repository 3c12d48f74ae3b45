import { type ComponentNode, componentsOfKind } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen, seenIfAny } from '../../../evidence.ts';

type Params = { cluster: string; pods: number; limit: number; perNode: boolean };

export const podLimit = defineRule<ComponentNode, Params>({
  id: 'scal.pod-limit',
  principle: 'scalability',
  topic: 'scal.horizontal-first',
  severity: 'high',
  title: { en: 'More pods than the cluster takes', ko: '클러스터 한도를 넘는 파드 수' },
  references: [
    {
      title: 'Considerations for large clusters (Kubernetes)',
      url: 'https://kubernetes.io/docs/setup/best-practices/cluster-large/',
    },
  ],
  sentences: {
    en: ({ cluster, pods, limit, perNode }, words) =>
      perNode
        ? `${words.name(cluster)} is to run ${words.number(pods)} pods, but its nodes take ${words.number(limit)}: the rest stays pending.`
        : `${words.name(cluster)} is to run ${words.number(pods)} pods, more than the ${words.number(limit)} one cluster is designed for.`,
    ko: ({ cluster, pods, limit, perNode }, words) =>
      perNode
        ? `${words.name(cluster)} 클러스터에서 파드 ${words.number(pods)}개를 실행하려 하지만 노드가 수용하는 수는 ${words.number(limit)}개입니다. 나머지는 대기 상태로 남습니다.`
        : `${words.name(cluster)} 클러스터에서 파드 ${words.number(pods)}개를 실행하려 하지만 클러스터 하나의 설계 한도는 ${words.number(limit)}개입니다.`,
  },
  remedies: {
    en: ({ cluster, perNode }, words) =>
      perNode
        ? `Add nodes to ${words.name(cluster)}, or raise the pods per node together with the pod range each node gets.`
        : `Split ${words.name(cluster)} into several clusters.`,
    ko: ({ cluster, perNode }, words) =>
      perNode
        ? `${words.name(cluster)} 클러스터에 노드를 추가하거나, 노드별 파드 대역과 함께 노드당 최대 파드 수를 늘리세요.`
        : `${words.name(cluster)} 클러스터를 여러 클러스터로 나누세요.`,
  },
  subjects: ({ topology }) => componentsOfKind(topology, 'cluster'),
  check: (cluster, { topology }, { thresholds }) => {
    const pods = topology.number(cluster, 'pods');
    const nodes = topology.number(cluster, 'nodes');
    const perNode = topology.number(cluster, 'maxPodsPerNode');
    if (pods === undefined) return notAssessed([cluster.id], ['pods']);
    const isOver = pods.value > thresholds.clusterPods;
    if (!isOver && nodes === undefined) return notAssessed([cluster.id], ['nodes']);
    const room = (nodes?.value ?? 0) * (perNode?.value ?? Number.POSITIVE_INFINITY);
    if (!isOver && pods.value <= room) return pass();
    return fail({
      at: [cluster.id],
      params: {
        cluster: cluster.id,
        pods: pods.value,
        limit: isOver ? thresholds.clusterPods : room,
        perNode: !isOver,
      },
      evidence: [
        seen('pods', pods),
        ...(isOver ? [] : [...seenIfAny('nodes', nodes), ...seenIfAny('maxPodsPerNode', perNode)]),
      ],
    });
  },
});
