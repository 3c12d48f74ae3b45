import {
  type ComponentNode,
  componentsOfKind,
  componentsOfKinds,
  type Facts,
  type FlowFacts,
  isWithin,
} from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';
import { outboundFlows } from '../../../public-ends.ts';

/** What decides which destinations outgoing traffic may have. A NAT gateway lets everything out, a WAF looks at what comes in. */
const controls: ReadonlySet<string> = new Set(['egress-gateway', 'firewall', 'dlp']);

type Params = { cluster: string; flows: readonly string[] };

export const noEgressControl = defineRule<ComponentNode, Params>({
  id: 'sec.no-egress-control',
  principle: 'security',
  topic: 'sec.defence-in-depth',
  severity: 'medium',
  title: { en: 'Uncontrolled way out to the internet', ko: '통제되지 않는 인터넷 송신' },
  references: [
    { title: 'Security best practices (Istio)', url: 'https://istio.io/latest/docs/ops/best-practices/security/' },
  ],
  sentences: {
    en: ({ cluster, flows }, words) =>
      `Traffic from ${words.name(cluster)} to the internet (${words.names(flows)}) may leave without passing an egress gateway or firewall.`,
    ko: ({ cluster, flows }, words) =>
      `${words.name(cluster)} 클러스터에서 인터넷으로 가는 트래픽(${words.names(flows)})이 이그레스 게이트웨이나 방화벽을 거치지 않고 나갈 수 있습니다.`,
  },
  remedies: {
    en: ({ cluster }, words) =>
      `Route outgoing traffic of ${words.name(cluster)} through an egress gateway or firewall that allows only listed destinations.`,
    ko: ({ cluster }, words) =>
      `${words.name(cluster)} 클러스터의 송신 트래픽을 목록의 목적지만 허용하는 이그레스 게이트웨이나 방화벽으로 보내세요.`,
  },
  subjects: (facts) => componentsOfKind(facts.topology, 'cluster').filter((node) => outboundOf(node, facts).length > 0),
  check: (cluster, facts) => {
    const gates = componentsOfKinds(facts.topology, controls).map(({ id }) => id);
    const open = outboundOf(cluster, facts).filter((flow) => gates.length === 0 || flow.survivesLossOf(gates));
    if (open.length === 0) return pass();
    const flows = open.map(({ id }) => id);
    return fail({
      at: [cluster.id],
      params: { cluster: cluster.id, flows },
      evidence: open.map((flow) => computed(flow.id, 'path', flow.path)),
      flows,
    });
  },
});

const outboundOf = (cluster: ComponentNode, facts: Facts): readonly FlowFacts[] =>
  outboundFlows(facts).filter(({ flow }) => isWithin(flow.from, cluster));
