import type { ComponentNode, Facts } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen, seenIfAny } from '../../../evidence.ts';

const applicationKinds: ReadonlySet<string> = new Set(['service', 'workload']);
const storeKinds: ReadonlySet<string> = new Set(['database', 'cache', 'object-store']);

type Params = { service: string };

export const statefulScalePath = defineRule<ComponentNode, Params>({
  id: 'scal.stateful-scale-path',
  principle: 'scalability',
  topic: 'scal.stateless',
  severity: 'medium',
  title: { en: 'Scales while keeping its own state', ko: '상태를 자체 보관하면서 자동 확장' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ service }, words) =>
      `${words.name(service)} scales by itself but keeps state of its own and uses no external store: a replica that is removed takes its sessions or data along.`,
    ko: ({ service }, words) =>
      `${words.name(service)} 서비스는 자동으로 확장되지만 상태를 자체 보관하고 외부 저장소를 사용하지 않습니다. 복제본이 줄어들면 세션이나 데이터도 함께 사라집니다.`,
  },
  remedies: {
    en: ({ service }, words) =>
      `Move sessions and data of ${words.name(service)} to a database, cache or object store, so that replicas become interchangeable.`,
    ko: ({ service }, words) =>
      `${words.name(service)} 서비스의 세션과 데이터를 데이터베이스, 캐시, 객체 저장소로 옮겨 복제본을 서로 바꿔 쓸 수 있게 하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter(
      (component) =>
        applicationKinds.has(component.component.kind) &&
        (topology.text(component, 'autoscaling')?.value ?? 'none') !== 'none',
    ),
  check: (service, facts) => {
    const stateful = facts.topology.boolean(service, 'stateful');
    if (stateful?.value === false || usesStore(facts, service)) return pass();
    if (stateful === undefined) return notAssessed([service.id], ['stateful']);
    return fail({
      at: [service.id],
      params: { service: service.id },
      evidence: [seen('stateful', stateful), ...seenIfAny('autoscaling', facts.topology.text(service, 'autoscaling'))],
    });
  },
});

const usesStore = ({ topology }: Facts, service: ComponentNode): boolean =>
  service.links.some(
    ({ link, from, to }) =>
      link.kind === 'data-access' && storeKinds.has((from === service ? to : from).component.kind),
  ) || topology.flows.some(({ from, to }) => from === service && storeKinds.has(to.component.kind));
