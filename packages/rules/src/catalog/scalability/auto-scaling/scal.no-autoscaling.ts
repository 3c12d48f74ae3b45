import { type ComponentNode, type Facts, type FlowNode, peakOf } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { isNonProductionComponent } from '../../../environment.ts';
import { computed, seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

const applicationKinds: ReadonlySet<string> = new Set(['service', 'workload']);

type Params = { service: string; flows: readonly string[]; peakRatio: number };

export const noAutoscaling = defineRule<ComponentNode, Params>({
  id: 'scal.no-autoscaling',
  principle: 'scalability',
  topic: 'scal.auto-scaling',
  severity: 'medium',
  title: { en: 'Fixed size under changing load', ko: '부하가 변하는데 크기가 고정됨' },
  references: [
    {
      title: 'Horizontal Pod autoscaling (Kubernetes)',
      url: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
    },
  ],
  likelyFalsePositives: {
    en: 'A size chosen for the peak on purpose, because the load rises faster than new replicas start.',
    ko: '부하가 새 복제본이 시작되는 것보다 빠르게 늘어, 의도적으로 최대 부하에 맞춘 크기일 수 있습니다.',
  },
  sentences: {
    en: ({ service, flows, peakRatio }, words) =>
      `${words.name(service)} does not scale by itself, while ${words.names(flows)} ${flows.length === 1 ? 'peaks' : 'peak'} at ${words.number(peakRatio)} times the average.`,
    ko: ({ service, flows, peakRatio }, words) =>
      `${words.name(service)} 서비스는 자동으로 확장되지 않는데, ${words.names(flows)} 플로우의 최대 부하는 평균의 ${words.number(peakRatio)}배입니다.`,
  },
  remedies: {
    en: ({ service }, words) =>
      `Scale ${words.name(service)} horizontally by load (HPA, KEDA) with a tested minimum and maximum.`,
    ko: ({ service }, words) =>
      `부하에 따라 ${words.name(service)} 서비스를 수평 자동 확장(HPA, KEDA)하고, 시험한 최솟값과 최댓값을 설정하세요.`,
  },
  subjects: (facts) =>
    facts.topology.components.filter(
      (component) =>
        applicationKinds.has(component.component.kind) &&
        !isNonProductionComponent(facts.topology, component) &&
        flowsInto(facts, component).length > 0,
    ),
  check: (service, facts, { thresholds }) => {
    const autoscaling = facts.topology.text(service, 'autoscaling');
    if (autoscaling !== undefined && autoscaling.value !== 'none') return pass();
    const flows = flowsInto(facts, service).map((flow) => ({ id: flow.id, ratio: peakRatioOf(facts, flow) }));
    const peaking = flows.filter(({ ratio }) => (ratio ?? 0) >= thresholds.scalingPeakRatio);
    if (peaking.length === 0) {
      const unknown = flows.filter(({ ratio }) => ratio === undefined).map(({ id }) => id);
      return unknown.length > 0 ? notAssessed(unknown, ['avgMbps', 'peakMbps']) : pass();
    }
    if (autoscaling === undefined) return notAssessed([service.id], ['autoscaling']);
    const ids = peaking.map(({ id }) => id);
    return fail({
      at: [service.id],
      params: { service: service.id, flows: ids, peakRatio: Math.max(...peaking.map(({ ratio }) => ratio ?? 0)) },
      evidence: [
        seen('autoscaling', autoscaling),
        ...peaking.map(({ id, ratio }) => computed(id, 'peakRatio', ratio ?? 0)),
      ],
      flows: ids,
    });
  },
  fix: stating('autoscaling', 'horizontal'),
});

const flowsInto = ({ topology }: Facts, component: ComponentNode): readonly FlowNode[] =>
  topology.flows.filter(({ to }) => to === component);

/** Peak over average of a flow: stated, or from its bandwidths or request rates. */
const peakRatioOf = ({ topology }: Facts, flow: FlowNode): number | undefined => {
  const number = (property: string) => topology.number(flow, property)?.value;
  const ratios = [
    number('burstFactor'),
    quotient(peakOf(flow)?.value, number('avgMbps')),
    quotient(number('rps'), number('avgRps')),
  ].filter((ratio) => ratio !== undefined);
  return ratios.length === 0 ? undefined : Math.max(...ratios);
};

const quotient = (peak: number | undefined, average: number | undefined): number | undefined =>
  peak === undefined || average === undefined || average === 0 ? undefined : peak / average;
