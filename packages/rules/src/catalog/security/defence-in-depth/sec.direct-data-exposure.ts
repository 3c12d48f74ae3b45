import { type ComponentNode, componentsOfKinds, type Facts, type FlowFacts } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { publicFlows } from '../../../public-ends.ts';
import { setProperty } from '../../../set-property.ts';

const storeKinds: ReadonlySet<string> = new Set(['database', 'cache', 'message-queue']);
/** What decides about a request before it reaches a store. A firewall or router only forwards it. */
const gatekeepers: ReadonlySet<string> = new Set([
  'service',
  'workload',
  'ingress-gateway',
  'api-gateway',
  'east-west-gateway',
  'load-balancer',
  'global-load-balancer',
  'waf',
  'vpn-gateway',
  'bastion',
]);

type Params = { store: string; flows: readonly string[] };

export const directDataExposure = defineRule<ComponentNode, Params>({
  id: 'sec.direct-data-exposure',
  principle: 'security',
  topic: 'sec.defence-in-depth',
  severity: 'critical',
  title: { en: 'Data store open to the internet', ko: '인터넷에 노출된 데이터 저장소' },
  references: [
    {
      title: 'Security pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ store, flows }, words) =>
      flows.length === 0
        ? `${words.name(store)} can be reached from the internet directly.`
        : `${words.name(store)} is reached from the internet (${words.names(flows)}) with no service or gateway in between.`,
    ko: ({ store, flows }, words) =>
      flows.length === 0
        ? `${words.name(store)} 저장소에 인터넷에서 직접 접근할 수 있습니다.`
        : `인터넷에서 오는 ${words.names(flows)} 플로우가 서비스나 게이트웨이를 거치지 않고 ${words.name(store)} 저장소에 도달합니다.`,
  },
  remedies: {
    en: ({ store }, words) => `Move ${words.name(store)} to a private network and let only a service talk to it.`,
    ko: ({ store }, words) => `${words.name(store)} 저장소를 사설 네트워크로 옮기고 서비스만 접근하게 하세요.`,
  },
  subjects: ({ topology }) => componentsOfKinds(topology, storeKinds),
  check: (store, facts) => {
    const { topology } = facts;
    const access = topology.boolean(store, 'publicAccess');
    const direct = publicFlows(facts).filter((flow) => flow.flow.to === store && isUnguarded(flow, facts));
    const flows = direct.map(({ id }) => id);
    if (access?.value === true || direct.length > 0) {
      return fail({
        at: [store.id],
        params: { store: store.id, flows },
        evidence: [...seenIfAny('publicAccess', access), ...direct.map((flow) => computed(flow.id, 'path', flow.path))],
        flows,
      });
    }
    const isPrivate = [store, ...store.ancestors].some((box) => topology.text(box, 'exposure')?.value === 'private');
    return access || isPrivate ? pass() : notAssessed([store.id], ['publicAccess']);
  },
  fix: ({ at: [id], params }, design) =>
    id === undefined || (Array.isArray(params.flows) && params.flows.length > 0)
      ? []
      : setProperty(design, id, 'publicAccess', false),
});

/** Whether some permitted path of the flow meets no gatekeeper. */
const isUnguarded = (flow: FlowFacts, { topology }: Facts): boolean =>
  flow.survivesLossOf(componentsOfKinds(topology, gatekeepers).map(({ id }) => id));
