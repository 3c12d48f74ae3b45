import { type ComponentNode, clusterOf, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

interface Subject {
  readonly cluster: ComponentNode;
  /** Components in it that scale by themselves, sorted by id. */
  readonly scaling: readonly string[];
}

type Params = { cluster: string; workloads: readonly string[] };

export const noNodeAutoscaling = defineRule<Subject, Params>({
  id: 'scal.no-node-autoscaling',
  principle: 'scalability',
  topic: 'scal.auto-scaling',
  severity: 'medium',
  title: { en: 'Pods scale, nodes do not', ko: '파드만 확장되고 노드는 고정됨' },
  references: [
    {
      title: 'Horizontal Pod autoscaling (Kubernetes)',
      url: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
    },
    {
      title: 'Node autoscaling (Kubernetes)',
      url: 'https://kubernetes.io/docs/concepts/cluster-administration/node-autoscaling/',
    },
  ],
  likelyFalsePositives: {
    en: 'Nodes with reserved head-room for the maximum of every workload.',
    ko: '모든 워크로드의 최대 크기만큼 노드 여유를 확보해 두었을 수 있습니다.',
  },
  sentences: {
    en: ({ cluster, workloads }, words) =>
      `${words.names(workloads)} in ${words.name(cluster)} ${workloads.length === 1 ? 'scales' : 'scale'} by load, but no nodes are added: new replicas wait as pending pods.`,
    ko: ({ cluster, workloads }, words) =>
      `${words.name(cluster)} 클러스터의 워크로드(${words.names(workloads)})는 부하에 따라 확장되지만 노드는 추가되지 않아, 새 복제본이 대기 상태로 남습니다.`,
  },
  remedies: {
    en: ({ cluster }, words) =>
      `Enable node autoscaling in ${words.name(cluster)} (Cluster Autoscaler, Karpenter or the provider's), or reserve explicit head-room.`,
    ko: ({ cluster }, words) =>
      `${words.name(cluster)} 클러스터에 노드 자동 확장(Cluster Autoscaler, Karpenter, 제공자 기능)을 켜거나 여유 용량을 명시적으로 확보하세요.`,
  },
  subjects: ({ topology }) => {
    const scaling = scalingByCluster(topology);
    return topology.components.flatMap((cluster): readonly Subject[] => {
      const workloads = scaling.get(cluster);
      return workloads ? [{ cluster, scaling: workloads }] : [];
    });
  },
  check: ({ cluster, scaling }, { topology }) => {
    const nodes = topology.text(cluster, 'nodeAutoscaling');
    if (nodes === undefined) return notAssessed([cluster.id], ['nodeAutoscaling']);
    if (nodes.value !== 'none') return pass();
    return fail({
      at: [cluster.id],
      params: { cluster: cluster.id, workloads: scaling },
      evidence: [
        seen('nodeAutoscaling', nodes),
        ...scaling.flatMap((id) => {
          const component = topology.component(id);
          const found = component && topology.text(component, 'autoscaling');
          return found ? [seen('autoscaling', found)] : [];
        }),
      ],
    });
  },
  fix: stating('nodeAutoscaling', 'cluster-autoscaler'),
});

/** Ids of what scales by load, by the cluster it runs in. */
const scalingByCluster = (topology: Topology): ReadonlyMap<ComponentNode, readonly string[]> => {
  const scaling = new Map<ComponentNode, string[]>();
  for (const component of topology.components) {
    const cluster = clusterOf(component);
    if (cluster === undefined || cluster === component) continue;
    if ((topology.text(component, 'autoscaling')?.value ?? 'none') === 'none') continue;
    const others = scaling.get(cluster);
    if (others) others.push(component.id);
    else scaling.set(cluster, [component.id]);
  }
  return scaling;
};
