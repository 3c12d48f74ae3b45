import { type ComponentNode, componentsOfKind, type Facts } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { service: string; requests: number; zones: readonly string[] };

export const noTopologyRouting = defineRule<ComponentNode, Params>({
  id: 'perf.no-topology-routing',
  principle: 'performance',
  topic: 'perf.resource-efficiency',
  severity: 'low',
  title: { en: 'Requests cross zones at random', ko: '영역을 가리지 않는 요청 분산' },
  references: [
    {
      title: 'Traffic distribution (Kubernetes)',
      url: 'https://kubernetes.io/docs/concepts/services-networking/service/#traffic-distribution',
    },
  ],
  sentences: {
    en: ({ service, requests, zones }, words) =>
      `${words.number(requests)} requests per second to ${words.name(service)} are spread over ${words.number(zones.length)} zones at random: most of them leave the zone they come from.`,
    ko: ({ service, requests, zones }, words) =>
      `${words.name(service)} 서비스로 가는 초당 ${words.number(requests)}건의 요청이 ${words.number(zones.length)}개 영역에 무작위로 분산되어, 대부분 출발한 영역을 벗어납니다.`,
  },
  remedies: {
    en: ({ service }, words) => `Set trafficDistribution: PreferSameZone on ${words.name(service)}.`,
    ko: ({ service }, words) => `${words.name(service)} 서비스에 trafficDistribution: PreferSameZone을 설정하세요.`,
  },
  subjects: ({ topology }) => componentsOfKind(topology, 'service').filter((node) => zonesOf(node).length > 1),
  check: (service, facts, { thresholds }) => {
    const { topology } = facts;
    if (topology.text(service, 'trafficDistribution') !== undefined) return pass();
    const requests = requestsTo(service, facts);
    if (requests === undefined) return notAssessed([service.id], ['rps']);
    if (requests < thresholds.busyServiceRequests) return pass();
    const zones = zonesOf(service);
    return fail({
      at: [service.id],
      params: { service: service.id, requests, zones },
      evidence: [
        computed(service.id, 'places', zones),
        ...seenIfAny('rps', topology.number(service, 'rps')),
        ...facts.flows
          .filter(({ flow }) => flow.to === service)
          .flatMap(({ flow }) => seenIfAny('rps', topology.number(flow, 'rps'))),
      ],
    });
  },
  fix: stating('trafficDistribution', 'PreferSameZone'),
});

/** Zones of its endpoints: its own, else those of the nearest box around it that names some. */
const zonesOf = (service: ComponentNode): readonly string[] => {
  const stated = [service, ...service.ancestors].find(({ props }) => Array.isArray(props.zones));
  const zones = stated?.props.zones;
  return Array.isArray(zones) ? [...new Set<string>(zones)] : [];
};

/** Peak requests per second: stated on the service, else the sum of those of the flows to it. */
const requestsTo = (service: ComponentNode, { topology, flows }: Facts): number | undefined => {
  const own = topology.number(service, 'rps')?.value;
  if (own !== undefined) return own;
  const rates = flows
    .filter(({ flow }) => flow.to === service)
    .flatMap(({ flow }) => topology.number(flow, 'rps')?.value ?? []);
  return rates.length === 0 ? undefined : rates.reduce((sum, rate) => sum + rate, 0);
};
