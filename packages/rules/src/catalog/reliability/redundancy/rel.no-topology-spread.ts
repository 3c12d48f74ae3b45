import { type ComponentNode, clusterOf, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { isNonProductionComponent } from '../../../environment.ts';
import { seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { workload: string; replicas: number; lacksSpread: boolean; lacksBudget: boolean };

const spreadProperties = ['topologySpread', 'podAntiAffinity'] as const;

export const noTopologySpread = defineRule<ComponentNode, Params>({
  id: 'rel.no-topology-spread',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'medium',
  title: { en: 'Replicas may go down together', ko: '함께 중단될 수 있는 복제본' },
  references: [
    { title: 'Disruptions (Kubernetes)', url: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/' },
  ],
  sentences: {
    en: ({ workload, replicas, lacksSpread, lacksBudget }, words) =>
      `The ${words.number(replicas)} replicas of ${words.name(workload)} ${[
        ...(lacksSpread ? ['may all land on one node or zone'] : []),
        ...(lacksBudget ? ['may all be drained at once'] : []),
      ].join(' and ')}.`,
    ko: ({ workload, replicas, lacksSpread, lacksBudget }, words) =>
      `${words.name(workload)} 워크로드의 복제본 ${words.number(replicas)}개는 ${
        lacksSpread && lacksBudget
          ? '한 노드나 가용 영역에 모일 수 있고, 한꺼번에 드레인될 수도 있습니다'
          : lacksSpread
            ? '한 노드나 가용 영역에 모일 수 있습니다'
            : '한꺼번에 드레인될 수 있습니다'
      }.`,
  },
  remedies: {
    en: ({ workload }, words) =>
      `Give ${words.name(workload)} topology spread constraints over zones and a PodDisruptionBudget.`,
    ko: ({ workload }, words) =>
      `${words.name(workload)} 워크로드에 가용 영역 기준의 토폴로지 분산 제약과 PodDisruptionBudget을 설정하세요.`,
  },
  subjects: ({ topology }) => topology.components.filter((component) => isReplicated(component, topology)),
  check: (workload, { topology }) => {
    const spread = spreadProperties.map((name) => ({ name, value: topology.text(workload, name) }));
    const budget = topology.boolean(workload, 'podDisruptionBudget');
    const lacksSpread = spread.every(({ value }) => value?.value === 'none');
    const lacksBudget = budget?.value === false;
    if (lacksSpread || lacksBudget) {
      return fail({
        at: [workload.id],
        params: {
          workload: workload.id,
          replicas: topology.number(workload, 'replicas')?.value ?? 2,
          lacksSpread,
          lacksBudget,
        },
        evidence: [
          ...seenIfAny('replicas', topology.number(workload, 'replicas')),
          ...spread.flatMap(({ name, value }) => seenIfAny(name, value)),
          ...seenIfAny('podDisruptionBudget', budget),
        ],
      });
    }
    const isSpread = spread.some(({ value }) => value !== undefined && value.value !== 'none');
    const missing = [
      ...(isSpread ? [] : spread.flatMap(({ name, value }) => (value === undefined ? [name] : []))),
      ...(budget === undefined ? ['podDisruptionBudget'] : []),
    ];
    return missing.length > 0 ? notAssessed([workload.id], missing) : pass();
  },
  fix: ({ at: [id = ''], params }, design) => [
    ...(params.lacksSpread === true ? setProperty(design, id, 'topologySpread', 'zone') : []),
    ...(params.lacksBudget === true ? setProperty(design, id, 'podDisruptionBudget', true) : []),
  ],
});

/** Workloads in production; services too where they say anything of how their pods are placed. */
const isReplicated = (component: ComponentNode, topology: Topology): boolean => {
  const { kind } = component.component;
  const speaksOfPods = [...spreadProperties, 'podDisruptionBudget'].some((name) => component.props[name] !== undefined);
  return (
    (kind === 'workload' || (kind === 'service' && speaksOfPods)) &&
    clusterOf(component) !== undefined &&
    (topology.number(component, 'replicas')?.value ?? 1) >= 2 &&
    !isNonProductionComponent(topology, component)
  );
};
