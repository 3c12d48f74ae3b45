import type { ComponentNode, Facts } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { isNonProductionComponent } from '../../../environment.ts';
import { computed, seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

const applicationKinds: ReadonlySet<string> = new Set(['service', 'workload']);

interface Subject {
  readonly service: ComponentNode;
  /** Flows that start or end at it, or may pass it; sorted. */
  readonly flows: readonly string[];
}

type Params = { service: string; flows: readonly string[] };

export const singleReplica = defineRule<Subject, Params>({
  id: 'scal.single-replica',
  principle: 'scalability',
  topic: 'scal.horizontal-first',
  severity: 'high',
  title: { en: 'Service runs a single replica', ko: '복제본이 하나뿐인 서비스' },
  references: [
    {
      title: 'Horizontal Pod autoscaling (Kubernetes)',
      url: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
    },
  ],
  likelyFalsePositives: {
    en: 'A workload that must run once, such as a scheduler with a lease: state that it is a singleton.',
    ko: '리스를 사용하는 스케줄러처럼 하나만 실행해야 하는 워크로드일 수 있습니다. 단일 실행으로 표시하세요.',
  },
  sentences: {
    en: ({ service, flows }, words) =>
      `${words.name(service)} runs one replica and serves ${words.names(flows)}: every restart is an outage, and it cannot grow by adding copies.`,
    ko: ({ service, flows }, words) =>
      `${words.name(service)} 서비스는 복제본 하나로 ${words.names(flows)} 플로우를 처리합니다. 재시작할 때마다 중단되고 복제본을 늘려 확장할 수 없습니다.`,
  },
  remedies: {
    en: ({ service }, words) =>
      `Run at least two replicas of ${words.name(service)} (three where they vote) behind a Service or load balancer.`,
    ko: ({ service }, words) =>
      `${words.name(service)} 서비스의 복제본을 두 개 이상(투표가 필요하면 세 개) Service나 로드 밸런서 뒤에서 운영하세요.`,
  },
  subjects: (facts) =>
    [...flowsByApplication(facts)]
      .filter(
        ([service]) =>
          !isNonProductionComponent(facts.topology, service) &&
          facts.topology.boolean(service, 'singleton')?.value !== true,
      )
      .map(([service, flows]) => ({ service, flows }))
      .sort((a, b) => a.service.index - b.service.index),
  check: ({ service, flows }, { topology }) => {
    const replicas = topology.number(service, 'replicas') ?? topology.number(service, 'instances');
    if (topology.boolean(service, 'managed')?.value === true) return pass();
    if (replicas === undefined) return notAssessed([service.id], ['replicas']);
    if (replicas.value >= 2) return pass();
    return fail({
      at: [service.id],
      params: { service: service.id, flows },
      evidence: [seen('replicas', replicas), computed(service.id, 'affectedFlows', flows)],
      flows,
    });
  },
  fix: stating('replicas', 2),
});

const flowsByApplication = ({ flows }: Facts): ReadonlyMap<ComponentNode, readonly string[]> => {
  const byApplication = new Map<ComponentNode, string[]>();
  for (const { id, flow, usable } of flows) {
    for (const component of new Set([flow.from, flow.to, ...usable.components])) {
      if (!applicationKinds.has(component.component.kind)) continue;
      const known = byApplication.get(component);
      if (known === undefined) byApplication.set(component, [id]);
      else known.push(id);
    }
  }
  return byApplication;
};
