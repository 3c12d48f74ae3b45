import { type FlowFacts, paysBetweenZones, zonePrice, zonesOf } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

type Params = { flow: string; usdPerMonth: number; zones: readonly string[] };

export const crossZoneCost = defineRule<FlowFacts, Params>({
  id: 'perf.cross-zone-cost',
  principle: 'performance',
  topic: 'perf.resource-efficiency',
  severity: 'low',
  title: { en: 'Costly traffic between zones', ko: '비용이 큰 영역 간 트래픽' },
  references: [
    { title: 'Data transfer prices (Amazon EC2)', url: 'https://aws.amazon.com/ec2/pricing/on-demand/#Data_Transfer' },
    {
      title: 'Traffic distribution (Kubernetes)',
      url: 'https://kubernetes.io/docs/concepts/services-networking/service/#traffic-distribution',
    },
  ],
  sentences: {
    en: ({ flow, usdPerMonth, zones }, words) =>
      `${words.name(flow)} crosses between the zones ${words.names(zones)} for about $${words.number(usdPerMonth)} a month.`,
    ko: ({ flow, usdPerMonth, zones }, words) =>
      `${words.name(flow)} 플로우는 가용 영역(${words.names(zones)}) 사이를 오가며 월 약 $${words.number(usdPerMonth)}의 비용이 듭니다.`,
  },
  remedies: {
    en: () => 'Keep requests in their zone (trafficDistribution, zone-aware balancing), with an endpoint in each.',
    ko: () => '영역마다 엔드포인트를 두고 요청을 같은 영역에서 처리하세요(trafficDistribution, 영역 인식 분산).',
  },
  subjects: ({ flows, topology }) =>
    flows.filter(
      ({ flow, reachable }) =>
        reachable &&
        zonesOf(flow) !== undefined &&
        topology.number(flow, 'gbPerMonth') !== undefined &&
        paysBetweenZones(flow),
    ),
  check: ({ id, flow }, { topology }, { thresholds }) => {
    const zones = (zonesOf(flow) ?? []).map((zone) => zone.id);
    const volume = topology.number(flow, 'gbPerMonth');
    const usdPerMonth = (volume?.value ?? 0) * zonePrice(flow);
    if (usdPerMonth <= thresholds.crossZoneUsdPerMonth) return pass();
    return fail({
      at: [id],
      params: { flow: id, usdPerMonth, zones },
      evidence: [...seenIfAny('gbPerMonth', volume), computed(id, 'places', zones)],
      flows: [id],
    });
  },
});
