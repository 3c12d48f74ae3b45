import { type ComponentNode, componentsOfKinds, type Facts } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

/** A gateway with the flows from the internet through it. */
interface Subject {
  readonly gateway: ComponentNode;
  readonly flows: readonly string[];
}

type Params = { gateway: string; flows: readonly string[] };

const gatewayKinds: ReadonlySet<string> = new Set(['ingress-gateway', 'api-gateway']);
const publicKinds: ReadonlySet<string> = new Set(['internet', 'user-group']);

export const noLoadShedding = defineRule<Subject, Params>({
  id: 'rel.no-load-shedding',
  principle: 'reliability',
  topic: 'rel.graceful-degradation',
  severity: 'low',
  title: { en: 'Gateway sheds no load', ko: '부하를 차단하지 않는 게이트웨이' },
  references: [
    {
      title: 'Addressing cascading failures (Google SRE book)',
      url: 'https://sre.google/sre-book/addressing-cascading-failures/',
    },
  ],
  sentences: {
    en: ({ gateway, flows }, words) =>
      `${words.name(gateway)} limits no rate although ${words.names(flows)} ${flows.length === 1 ? 'comes' : 'come'} from the internet: a wave of requests reaches the services behind it undiminished.`,
    ko: ({ gateway, flows }, words) =>
      `${words.name(gateway)} 게이트웨이는 인터넷에서 오는 플로우(${words.names(flows)})의 속도를 제한하지 않습니다. 요청이 몰리면 뒤쪽 서비스까지 그대로 전달됩니다.`,
  },
  remedies: {
    en: ({ gateway }, words) =>
      `Limit rates at ${words.name(gateway)} per client, and shed by priority under overload.`,
    ko: ({ gateway }, words) =>
      `${words.name(gateway)} 게이트웨이에서 클라이언트별로 속도를 제한하고, 과부하 때는 우선순위에 따라 차단하세요.`,
  },
  subjects: (facts) => publicGateways(facts),
  check: ({ gateway, flows }, { topology }) => {
    const limit = topology.text(gateway, 'rateLimit');
    if (limit === undefined) return notAssessed([gateway.id], ['rateLimit']);
    if (limit.value !== 'none') return pass();
    return fail({
      at: [gateway.id],
      params: { gateway: gateway.id, flows },
      evidence: [seen('rateLimit', limit), computed(gateway.id, 'affectedFlows', flows)],
      flows,
    });
  },
  fix: stating('rateLimit', 'local'),
});

const publicGateways = ({ topology, flows }: Facts): readonly Subject[] =>
  componentsOfKinds(topology, gatewayKinds).flatMap((gateway) => {
    const through = flows
      .filter(({ flow }) => publicKinds.has(flow.from.component.kind))
      .filter(({ flow, usable }) => flow.to === gateway || usable.components.includes(gateway))
      .map(({ id }) => id);
    return through.length > 0 ? [{ gateway, flows: through }] : [];
  });
