import type { ComponentNode, Facts, Load, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';
import { exceededCut } from './exceeded-cut.ts';

interface Subject {
  readonly component: ComponentNode;
  readonly load: Load;
}

type Params = { component: string; flows: readonly string[]; loadMbps: number; capacityMbps: number; active: number };

/** Brokers end what they receive and pass it on, so that their kind carries no transit traffic. */
const brokers: ReadonlySet<string> = new Set(['message-queue', 'event-bus']);

export const bottleneckNode = defineRule<Subject, Params>({
  id: 'scal.bottleneck-node',
  principle: 'scalability',
  topic: 'scal.bottleneck',
  severity: 'high',
  title: { en: 'Component is nearly full at peak', ko: '피크 시간에 포화되는 구성 요소' },
  references: [
    {
      title: 'About VPN Gateway SKUs (Azure)',
      url: 'https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus',
    },
    {
      title: 'Gateway engine (Submariner)',
      url: 'https://submariner.io/getting-started/architecture/gateway-engine/',
    },
  ],
  sentences: {
    en: ({ component, flows, loadMbps, capacityMbps, active }, words) =>
      `At peak ${words.names(flows)} put ${words.mbps(loadMbps)} through ${words.name(component)}, ${words.percent(loadMbps / capacityMbps)} of the ${words.mbps(capacityMbps)} that ${active === 1 ? 'its one active instance carries' : `its ${words.number(active)} active instances carry`}.`,
    ko: ({ component, flows, loadMbps, capacityMbps, active }, words) =>
      `피크 시간에 ${words.names(flows)} 플로우가 ${words.name(component)} 구성 요소를 ${words.mbps(loadMbps)}만큼 통과합니다. 활성 인스턴스 ${words.number(active)}개의 처리량 ${words.mbps(capacityMbps)} 가운데 ${words.percent(loadMbps / capacityMbps)}입니다.`,
  },
  remedies: {
    en: ({ component }, words) =>
      `Scale ${words.name(component)} out, choose a larger size, or spread the flows over several of its kind.`,
    ko: ({ component }, words) =>
      `${words.name(component)} 구성 요소를 수평으로 확장하거나, 더 큰 규격을 선택하거나, 같은 역할의 여러 구성 요소로 플로우를 분산하세요.`,
  },
  subjects: (facts) => {
    const known = exceededCut(facts);
    return [...facts.loads.values()].flatMap(({ element, ...load }): readonly Subject[] =>
      element.sort === 'component' && !known.has(element.id) && forwards(facts, element)
        ? [{ component: element, load: { element, ...load } }]
        : [],
    );
  },
  check: ({ component, load }, { topology }, { thresholds }) => {
    const active = activeInstances(topology, component);
    const throughput = topology.number(component, 'throughputMbps');
    const capacityMbps = (throughput?.value ?? Number.POSITIVE_INFINITY) * active;
    const utilisation = load.mbps / capacityMbps;
    if (!(utilisation > thresholds.utilisation)) {
      return load.flowsWithoutPeak.length > 0 ? notAssessed(load.flowsWithoutPeak, ['peakMbps']) : pass();
    }
    return fail({
      at: [component.id],
      params: { component: component.id, flows: load.flows, loadMbps: load.mbps, capacityMbps, active },
      evidence: [
        computed(component.id, 'loadMbps', load.mbps),
        computed(component.id, 'utilisation', utilisation),
        ...seenIfAny('throughputMbps', throughput),
        ...seenIfAny('instances', topology.number(component, 'instances')),
      ],
      flows: load.flows,
    });
  },
  // Half full at the peak leaves room to grow; a Submariner gateway forwards on one instance however many there are.
  fix: ({ at: [id = ''], params }, design) => {
    const component = design.components.find((each) => each.id === id);
    if (component === undefined || component.kind === 'submariner-gateway') return [];
    const eachMbps = Number(params.capacityMbps) / Number(params.active);
    return [
      ...(component.props.activeActive === false ? setProperty(design, id, 'activeActive', true) : []),
      ...setProperty(design, id, 'instances', Math.ceil((2 * Number(params.loadMbps)) / eachMbps)),
    ];
  },
});

const forwards = ({ topology }: Facts, component: ComponentNode): boolean =>
  topology.number(component, 'throughputMbps') !== undefined &&
  (component.transit === 'any' || brokers.has(component.component.kind));

/** Submariner gateways and VPN gateways without active-active forward on one instance; the others wait. */
const activeInstances = (topology: Topology, component: ComponentNode): number => {
  const waits =
    component.component.kind === 'submariner-gateway' || topology.boolean(component, 'activeActive')?.value === false;
  return waits ? 1 : (topology.number(component, 'instances')?.value ?? 1);
};
