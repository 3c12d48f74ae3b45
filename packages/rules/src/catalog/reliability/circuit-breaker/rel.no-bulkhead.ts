import type { ComponentNode, LinkNode, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

/** A service with the calls of its several callers. */
interface Subject {
  readonly service: ComponentNode;
  readonly calls: readonly LinkNode[];
}

type Params = { service: string; callers: readonly string[] };

export const noBulkhead = defineRule<Subject, Params>({
  id: 'rel.no-bulkhead',
  principle: 'reliability',
  topic: 'rel.circuit-breaker',
  severity: 'low',
  title: { en: 'One caller can starve the others', ko: '한 호출자가 나머지를 굶길 수 있는 서비스' },
  references: [
    {
      title: 'Circuit Breaker pattern (Microsoft)',
      url: 'https://learn.microsoft.com/azure/architecture/patterns/circuit-breaker',
    },
    { title: 'Bulkhead pattern (Microsoft)', url: 'https://learn.microsoft.com/azure/architecture/patterns/bulkhead' },
  ],
  sentences: {
    en: ({ service, callers }, words) =>
      `${words.name(service)} serves several teams, but the calls of ${words.names(callers)} are not limited: one of them alone can use it up.`,
    ko: ({ service, callers }, words) =>
      `${words.name(service)} 서비스는 여러 팀이 사용하지만 ${words.names(callers)} 호출자의 동시 호출에 제한이 없습니다. 그중 하나가 서비스를 독차지할 수 있습니다.`,
  },
  remedies: {
    en: ({ service }, words) => `Limit how many calls each caller of ${words.name(service)} may have open at once.`,
    ko: ({ service }, words) => `${words.name(service)} 서비스의 호출자마다 동시에 열 수 있는 호출 수를 제한하세요.`,
  },
  subjects: ({ topology }, { thresholds }) =>
    topology.components
      .map((service) => ({
        service,
        calls: service.links.filter(
          ({ link, from, to }) => link.kind === 'service-call' && to === service && from !== to,
        ),
      }))
      .filter(({ calls }) => ownersOf(calls, topology).size >= thresholds.bulkheadCallers),
  check: ({ service, calls }, { topology }) => {
    const open = calls.filter((call) => call.props.maxConcurrency === undefined && call.props.circuitBreaker !== true);
    if (open.length === 0) return pass();
    const unsaid = open.filter((call) => call.props.circuitBreaker === undefined);
    if (unsaid.length === open.length) {
      return notAssessed(
        unsaid.map(({ id }) => id),
        ['maxConcurrency'],
      );
    }
    const unlimited = open.filter((call) => call.props.circuitBreaker === false);
    return fail({
      at: [service.id, ...unlimited.map(({ id }) => id)],
      params: { service: service.id, callers: unlimited.map(({ from }) => from.id) },
      evidence: [
        computed(service.id, 'owners', [...ownersOf(calls, topology)]),
        ...unlimited.flatMap((call) => seenIfAny('circuitBreaker', topology.boolean(call, 'circuitBreaker'))),
      ],
    });
  },
  fix: ({ at }, design) =>
    at
      .filter((id) => design.links.some((link) => link.id === id))
      .flatMap((id) => setProperty(design, id, 'circuitBreaker', true)),
});

const ownersOf = (calls: readonly LinkNode[], topology: Topology): ReadonlySet<string> =>
  new Set(calls.flatMap(({ from }) => topology.text(from, 'owner')?.value ?? []).sort());
