import {
  type ComponentNode,
  componentsOfKinds,
  type Facts,
  type FlowFacts,
  perTopology,
  type Topology,
} from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { publicFlows } from '../../../public-ends.ts';
import { stating } from '../../../set-property.ts';

const gatewayKinds: ReadonlySet<string> = new Set(['ingress-gateway', 'api-gateway']);

type Params = { gateway: string; flows: readonly string[] };

export const noWaf = defineRule<ComponentNode, Params>({
  id: 'sec.no-waf',
  principle: 'security',
  topic: 'sec.defence-in-depth',
  severity: 'medium',
  title: { en: 'Public gateway without edge protection', ko: '에지 보호가 없는 공개 게이트웨이' },
  references: [
    {
      title: 'Security pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ gateway }, words) =>
      `Requests from the internet reach ${words.name(gateway)} without passing a web application firewall or DDoS protection.`,
    ko: ({ gateway }, words) =>
      `인터넷에서 오는 요청이 웹 방화벽(WAF)이나 DDoS 방어를 거치지 않고 ${words.name(gateway)} 게이트웨이에 도달합니다.`,
  },
  remedies: {
    en: ({ gateway }, words) =>
      `Put a WAF with DDoS protection in front of ${words.name(gateway)}, and let nothing bypass it.`,
    ko: ({ gateway }, words) =>
      `${words.name(gateway)} 게이트웨이 앞에 DDoS 방어를 갖춘 WAF를 두고, 이를 우회하는 경로를 없애세요.`,
  },
  subjects: (facts) =>
    componentsOfKinds(facts.topology, gatewayKinds).filter(
      (node) => facts.topology.text(node, 'exposure')?.value === 'public' || flowsThrough(node, facts).length > 0,
    ),
  check: (gateway, facts) => {
    const { topology } = facts;
    if (protects(gateway, topology)) return pass();
    const flows = flowsThrough(gateway, facts);
    const shields = shieldsIn(topology);
    const open = flows.filter((flow) => shields.length === 0 || flow.survivesLossOf(shields));
    if (flows.length > 0 && open.length === 0) return pass();
    const waf = topology.boolean(gateway, 'waf');
    const ddos = topology.boolean(gateway, 'ddosProtection');
    if (!waf && !ddos) return notAssessed([gateway.id], ['waf']);
    return fail({
      at: [gateway.id],
      params: { gateway: gateway.id, flows: open.map(({ id }) => id) },
      evidence: [
        ...seenIfAny('waf', waf),
        ...seenIfAny('ddosProtection', ddos),
        ...open.map((flow) => computed(flow.id, 'path', flow.path)),
      ],
    });
  },
  fix: stating('waf', true),
});

/** Flows from the internet that may pass the gateway. */
const flowsThrough = (gateway: ComponentNode, facts: Facts): readonly FlowFacts[] =>
  publicFlows(facts).filter(({ usable }) => usable.components.includes(gateway));

const protects = (node: ComponentNode, topology: Topology): boolean =>
  node.component.kind === 'waf' ||
  topology.boolean(node, 'waf')?.value === true ||
  topology.boolean(node, 'ddosProtection')?.value === true;

const shieldsIn = perTopology((topology) =>
  topology.components.filter((node) => protects(node, topology)).map(({ id }) => id),
);
