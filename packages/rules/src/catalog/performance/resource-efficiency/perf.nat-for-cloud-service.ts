import type { FlowFacts } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

type Params = { flow: string; store: string; detour: readonly string[] };

export const natForCloudService = defineRule<FlowFacts, Params>({
  id: 'perf.nat-for-cloud-service',
  principle: 'performance',
  topic: 'perf.resource-efficiency',
  severity: 'low',
  title: { en: 'Cloud storage reached through NAT', ko: 'NAT를 거치는 클라우드 스토리지 접근' },
  references: [
    {
      title: 'Cost optimization pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/cost-optimization-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ flow, store, detour }, words) =>
      `${words.name(flow)} reaches ${words.name(store)} of the same provider through ${words.names(detour)}, which charges for every GB.`,
    ko: ({ flow, store, detour }, words) =>
      `${words.name(flow)} 플로우는 같은 제공자의 ${words.name(store)} 스토리지에 GB마다 요금이 드는 경로(${words.names(detour)})로 접근합니다.`,
  },
  remedies: {
    en: ({ store }, words) => `Reach ${words.name(store)} through a gateway or private endpoint of the network.`,
    ko: ({ store }, words) =>
      `${words.name(store)} 스토리지에 네트워크의 게이트웨이 엔드포인트나 프라이빗 엔드포인트로 접근하세요.`,
  },
  subjects: ({ flows, topology }) =>
    flows.filter(({ flow, reachable }) => {
      const [here, there] = [flow.from, flow.to].map((end) => topology.text(end, 'provider')?.value.toLowerCase());
      return reachable && flow.to.component.kind === 'object-store' && here !== undefined && here === there;
    }),
  check: ({ id, flow, path, hops }, { topology }) => {
    const detour = [
      ...path.filter((each) => topology.component(each)?.component.kind === 'nat-gateway'),
      ...hops.filter(({ link }) => topology.text(link, 'medium')?.value === 'internet').map(({ link }) => link.id),
    ];
    if (detour.length === 0) return pass();
    return fail({
      at: [id],
      params: { flow: id, store: flow.to.id, detour },
      evidence: [computed(id, 'path', path), ...seenIfAny('provider', topology.text(flow.to, 'provider'))],
      flows: [id],
    });
  },
});
