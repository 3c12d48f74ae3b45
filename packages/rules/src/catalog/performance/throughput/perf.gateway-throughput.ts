import type { ComponentNode, Load, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';
import { skuMbps, smallestSku } from './gateway-skus.ts';

interface Subject {
  readonly gateway: ComponentNode;
  readonly load: Load;
  /** What its provider publishes for its size. */
  readonly capacityMbps: number;
}

type Params = { gateway: string; sku: string; demandMbps: number; capacityMbps: number };

export const gatewayThroughput = defineRule<Subject, Params>({
  id: 'perf.gateway-throughput',
  principle: 'performance',
  topic: 'perf.throughput',
  severity: 'high',
  title: { en: 'Gateway size too small for its flows', ko: '플로우보다 작은 게이트웨이 규격' },
  references: [
    { title: 'VPN gateway SKUs (Azure)', url: 'https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus' },
    {
      title: 'ExpressRoute virtual network gateways (Azure)',
      url: 'https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways',
    },
  ],
  sentences: {
    en: ({ gateway, sku, demandMbps, capacityMbps }, words) =>
      `Flows ask ${words.mbps(demandMbps)} of the gateway ${words.name(gateway)}, whose size ${sku} is published with ${words.mbps(capacityMbps)} for all tunnels and circuits together.`,
    ko: ({ gateway, sku, demandMbps, capacityMbps }, words) =>
      `${words.name(gateway)} 게이트웨이에 필요한 최대 트래픽은 ${words.mbps(demandMbps)}이지만, ${sku} 규격의 공개된 총 처리량은 모든 터널과 회선을 합쳐 ${words.mbps(capacityMbps)}입니다.`,
  },
  remedies: {
    en: ({ gateway, demandMbps }, words) =>
      `Choose a size of ${words.name(gateway)} that is published for ${words.mbps(demandMbps)} or more, or spread the flows over several gateways.`,
    ko: ({ gateway, demandMbps }, words) =>
      `${words.name(gateway)} 게이트웨이를 ${words.mbps(demandMbps)} 이상으로 공개된 규격으로 바꾸거나, 플로우를 여러 게이트웨이로 분산하세요.`,
  },
  subjects: ({ topology, loads }) =>
    [...loads.values()].flatMap((load): readonly Subject[] => {
      if (load.element.sort !== 'component') return [];
      const capacityMbps = publishedThroughput(topology, load.element);
      return capacityMbps === undefined ? [] : [{ gateway: load.element, load, capacityMbps }];
    }),
  check: ({ gateway, load, capacityMbps }, { topology }) => {
    const demandMbps = load.mbps;
    const sku = topology.text(gateway, 'sku');
    if (demandMbps <= capacityMbps) {
      return load.flowsWithoutPeak.length > 0 ? notAssessed(load.flowsWithoutPeak, ['peakMbps']) : pass();
    }
    return fail({
      at: [gateway.id],
      params: { gateway: gateway.id, sku: sku?.value ?? '', demandMbps, capacityMbps },
      evidence: [
        ...seenIfAny('sku', sku),
        computed(gateway.id, 'demandMbps', demandMbps),
        computed(gateway.id, 'capacityMbps', capacityMbps),
        computed(gateway.id, 'affectedFlows', load.flows),
      ],
      flows: load.flows,
    });
  },
  fix: ({ at: [id = ''], params }, design) => {
    const kind = design.components.find((component) => component.id === id)?.kind ?? '';
    const sku = smallestSku(kind, Number(params.demandMbps));
    return sku === undefined ? [] : setProperty(design, id, 'sku', sku);
  },
});

/** What the provider publishes for the gateway's size; nothing where its own throughput is stated, which is then judged as a bottleneck. */
const publishedThroughput = (topology: Topology, gateway: ComponentNode): number | undefined => {
  const sku = topology.text(gateway, 'sku')?.value;
  const isMeasured = topology.number(gateway, 'throughputMbps') !== undefined;
  return sku === undefined || isMeasured ? undefined : skuMbps(gateway.component.kind, sku);
};
