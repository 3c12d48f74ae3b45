import { type ComponentNode, componentsOfKind, type FlowFacts, perTopology, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { flow: string; blind: readonly string[] };

const objectives = ['latencyMs', 'availability'] as const;

export const noFlowMeasurement = defineRule<FlowFacts, Params>({
  id: 'perf.no-flow-measurement',
  principle: 'performance',
  topic: 'perf.monitoring',
  severity: 'medium',
  title: { en: 'Objective is not measured', ko: '측정하지 않는 목표' },
  references: [
    {
      title: 'Monitoring distributed systems (Google SRE book)',
      url: 'https://sre.google/sre-book/monitoring-distributed-systems/',
    },
  ],
  sentences: {
    en: ({ flow, blind }, words) =>
      `${words.name(flow)} promises latency or availability, but ${words.names(blind)} ${blind.length === 1 ? 'sends' : 'send'} nothing to monitoring and no indicator is declared: a miss is noticed by users first.`,
    ko: ({ flow, blind }, words) =>
      `${words.name(flow)} 플로우에는 지연 시간이나 가용성 목표가 있지만, ${words.names(blind)} 구성 요소가 모니터링에 아무것도 보내지 않고 지표도 정해지지 않아 목표 미달을 사용자가 먼저 알게 됩니다.`,
  },
  remedies: {
    en: ({ flow, blind }, words) =>
      `Declare service-level indicators for ${words.name(flow)} (probes, mesh telemetry, flow logs), or send telemetry from ${words.names(blind)}.`,
    ko: ({ flow, blind }, words) =>
      `${words.name(flow)} 플로우에 서비스 수준 지표(프로브, 메시 텔레메트리, 플로우 로그)를 정하거나, ${words.names(blind)} 구성 요소의 텔레메트리를 수집하세요.`,
  },
  subjects: ({ flows }) =>
    flows.filter(({ flow }) => objectives.some((name) => typeof flow.requires[name] === 'number')),
  check: ({ id, flow }, { topology }) => {
    const hasIndicator = [flow, flow.to].some((element) => (topology.list(element, 'sli')?.value.length ?? 0) > 0);
    const blind = [flow.from, flow.to].filter((end) => !isWatched(topology, end));
    if (hasIndicator || blind.length === 0) return pass();
    if (componentsOfKind(topology, 'monitoring').length === 0) return notAssessed([id], ['sli']);
    return fail({
      at: [id],
      params: { flow: id, blind: blind.map((end) => end.id) },
      evidence: blind.map((end) => computed(end.id, 'telemetry', 0)),
      flows: [id],
    });
  },
  fix: ({ at: [id] }, design) => {
    const flow = design.flows.find((each) => each.id === id);
    const indicators = flow === undefined ? [] : objectives.filter((name) => typeof flow.requires[name] === 'number');
    return flow === undefined ? [] : setProperty(design, flow.id, 'sli', indicators.map(indicatorOf));
  },
});

/** Whether an end, something inside it or something around it sends telemetry to a monitoring component. */
const isWatched = (topology: Topology, end: ComponentNode): boolean => {
  const { sources, around } = watchedIn(topology);
  return around.has(end) || [end, ...end.ancestors].some((box) => sources.has(box));
};

/** What sends telemetry to a monitoring component, and every box around it. */
const watchedIn = perTopology(({ links }) => {
  const sources = links.flatMap(({ kind, from, to }) => {
    if (kind?.plane !== 'telemetry') return [];
    const monitor = [from, to].find(({ component }) => component.kind === 'monitoring');
    return monitor === undefined ? [] : [from, to].filter((end) => end !== monitor);
  });
  return { sources: new Set(sources), around: new Set(sources.flatMap(({ ancestors }) => ancestors)) };
});

const indicatorOf = (objective: (typeof objectives)[number]): string => objective.replace(/[A-Z].*$/, '');
