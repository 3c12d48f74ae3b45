import type { FlowNode, LinkNode, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen, seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { link: string; utilisation: number; classes: readonly string[] };

export const qosMissing = defineRule<LinkNode, Params>({
  id: 'perf.qos-missing',
  principle: 'performance',
  topic: 'perf.network',
  severity: 'low',
  title: { en: 'Busy link without traffic classes', ko: '등급 구분 없는 혼잡 링크' },
  references: [
    {
      title: 'Design for resiliency with ExpressRoute (Microsoft)',
      url: 'https://learn.microsoft.com/azure/expressroute/design-architecture-for-resiliency',
    },
    { title: 'RFC 4594: Configuration guidelines for DiffServ', url: 'https://www.rfc-editor.org/rfc/rfc4594' },
  ],
  sentences: {
    en: ({ link, utilisation, classes }, words) =>
      `${words.name(link)} is ${words.percent(utilisation)} full at peak and treats ${words.number(classes.length)} kinds of traffic alike: bulk transfers delay the rest.`,
    ko: ({ link, utilisation, classes }, words) =>
      `${words.name(link)} 링크는 최대 ${words.percent(utilisation)}까지 차는데 트래픽 ${words.number(classes.length)}종을 구분하지 않아, 대량 전송이 나머지를 지연시킵니다.`,
  },
  remedies: {
    en: ({ link }, words) =>
      `Mark and queue traffic by class on ${words.name(link)}, and shape bulk transfers below its bandwidth.`,
    ko: ({ link }, words) =>
      `${words.name(link)} 링크에서 등급별로 표시하고 큐를 나누며, 대량 전송은 대역폭보다 낮게 셰이핑하세요.`,
  },
  subjects: ({ topology, loads }) =>
    topology.links.filter((link) => loads.has(link.id) && topology.number(link, 'bandwidthMbps') !== undefined),
  check: (link, { topology, loads, flow }, { thresholds }) => {
    const load = loads.get(link.id);
    const utilisation = (load?.mbps ?? 0) / Math.max(topology.number(link, 'bandwidthMbps')?.value ?? 0, 1);
    const classes = classesOn(topology, link, load?.flows.flatMap((id) => flow(id)?.flow ?? []) ?? []);
    if (utilisation <= thresholds.contendedShare || classes.length < 2) return pass();
    const qos = topology.text(link, 'qos');
    if (qos === undefined) return notAssessed([link.id], ['qos']);
    if (qos.value !== 'none') return pass();
    return fail({
      at: [link.id],
      params: { link: link.id, utilisation, classes },
      evidence: [
        seen('qos', qos),
        computed(link.id, 'utilisation', utilisation),
        ...seenIfAny('trafficTypes', topology.list(link, 'trafficTypes')),
        computed(link.id, 'affectedFlows', load?.flows ?? []),
      ],
    });
  },
  fix: stating('qos', 'queues'),
});

/** Kinds of traffic that share the link: those it states, else the latency classes of its flows. */
const classesOn = (topology: Topology, link: LinkNode, flows: readonly FlowNode[]): readonly string[] => {
  const stated = topology.list(link, 'trafficTypes')?.value ?? [];
  const ofFlows = flows.flatMap((flow) => topology.text(flow, 'latencyClass')?.value ?? []);
  return [...new Set(stated.length > 0 ? stated : ofFlows)].sort();
};
