import {
  type ComponentNode,
  calledFrom,
  chainTo,
  clusterOf,
  type Facts,
  type FlowFacts,
  type Topology,
} from '@spandrel/analysis';
import type { Localized } from '@spandrel/model';
import { isAtLeast } from '../../../data-class.ts';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { publicFlows } from '../../../public-ends.ts';

/** A store with sensitive data, and how a request from the internet gets there. */
interface Subject {
  readonly store: ComponentNode;
  readonly flow: FlowFacts;
  readonly chain: readonly ComponentNode[];
}

type Layer = keyof typeof layerNames;
type Params = { store: string; flow: string; layers: readonly string[] };

const layerNames = {
  edge: { en: 'edge protection', ko: '에지 보호' },
  firewall: { en: 'firewall', ko: '방화벽' },
  gateway: { en: 'sign-in at the gateway', ko: '게이트웨이 인증' },
  authorization: { en: 'authorization between services', ko: '서비스 간 인가' },
  policy: { en: 'network policy', ko: '네트워크 정책' },
  store: { en: 'sign-in at the store', ko: '저장소 인증' },
} as const satisfies Readonly<Record<string, Localized>>;

const nameOf = (layer: string, locale: 'en' | 'ko'): string => layerNames[layer as Layer]?.[locale] ?? layer;

export const singleLayerDefence = defineRule<Subject, Params>({
  id: 'sec.single-layer-defence',
  principle: 'security',
  topic: 'sec.defence-in-depth',
  severity: 'high',
  title: { en: 'Too few layers before sensitive data', ko: '민감 데이터 앞의 방어 계층 부족' },
  references: [
    {
      title: 'Security pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ store, flow, layers }, words) =>
      `A request from the internet (${words.name(flow)}) meets ${layers.length === 0 ? 'no layer of defence' : `only ${words.list(layers.map((layer) => nameOf(layer, 'en')))}`} before it reaches the data of ${words.name(store)}.`,
    ko: ({ store, flow, layers }, words) =>
      `인터넷에서 오는 요청(${words.name(flow)})이 ${words.name(store)} 저장소의 데이터에 도달하기까지 ${layers.length === 0 ? '방어 계층을 하나도 거치지 않습니다' : `거치는 방어 계층은 ${words.list(layers.map((layer) => nameOf(layer, 'ko')))}뿐입니다`}.`,
  },
  remedies: {
    en: ({ store }, words) =>
      `Add independent controls on the way to ${words.name(store)}: a WAF at the edge, sign-in at the gateway, default-deny policies, authorization between services, sign-in at the store.`,
    ko: ({ store }, words) =>
      `${words.name(store)} 저장소로 가는 길에 서로 독립된 통제를 추가하세요. 에지의 WAF, 게이트웨이 인증, 기본 차단 정책, 서비스 간 인가, 저장소 인증이 있습니다.`,
  },
  subjects: (facts) => sensitiveWays(facts),
  check: (subject, { topology }, { thresholds }) => {
    const answers = Object.entries(layersOf(subject, topology)).map(([layer, answer]) => ({ layer, ...answer }));
    const present = answers.filter(({ state }) => state === 'present').map(({ layer }) => layer);
    const unknown = answers.filter(({ state }) => state === 'unknown');
    if (present.length >= thresholds.defenceLayers) return pass();
    const { store, flow } = subject;
    if (present.length + unknown.length >= thresholds.defenceLayers) {
      return notAssessed([store.id], [...new Set(unknown.flatMap(({ property }) => property ?? []))]);
    }
    return fail({
      at: [store.id],
      params: { store: store.id, flow: flow.id, layers: present },
      evidence: [
        computed(flow.id, 'path', flow.path),
        computed(store.id, 'defences', present),
        ...seenIfAny('dataClass', topology.text(store, 'dataClass')),
      ],
      flows: [flow.id],
    });
  },
});

const storeKinds: ReadonlySet<string> = new Set(['database', 'cache', 'message-queue', 'object-store']);

/** For each sensitive store, the first flow from the internet whose calls lead to it. */
const sensitiveWays = (facts: Facts): readonly Subject[] => {
  const seen = new Set<ComponentNode>();
  const ways = publicFlows(facts).flatMap((flow) =>
    calledFrom(facts.topology, flow.flow.to, seen)
      .filter(({ node }) => isSensitiveStore(facts.topology, node))
      .map((called) => ({ store: called.node, flow, chain: chainTo(called) })),
  );
  return ways.sort((a, b) => a.store.index - b.store.index);
};

const isSensitiveStore = (topology: Topology, node: ComponentNode): boolean => {
  if (!storeKinds.has(node.component.kind)) return false;
  const data = topology.text(node, 'dataClass');
  return data !== undefined && isAtLeast(data.value, 'confidential');
};

interface Answer {
  readonly state: 'present' | 'absent' | 'unknown';
  readonly property?: string;
}

const gatewayKinds: ReadonlySet<string> = new Set(['ingress-gateway', 'api-gateway']);
const edgeKinds: ReadonlySet<string> = new Set([...gatewayKinds, 'load-balancer', 'global-load-balancer', 'cdn']);

const layersOf = ({ store, flow, chain }: Subject, topology: Topology): Readonly<Record<Layer, Answer>> => {
  const onPath = [...flow.path.flatMap((id) => topology.component(id) ?? []), ...chain];
  const services = chain.filter((node) => node !== store);
  const gateways = onPath.filter(({ component }) => gatewayKinds.has(component.kind));
  const edges = onPath.filter(({ component }) => edgeKinds.has(component.kind));
  const isDrawn = (kind: string): Answer => ({
    state: onPath.some(({ component }) => component.kind === kind) ? 'present' : 'absent',
  });
  const text = (nodes: readonly ComponentNode[], property: string, good: readonly string[]): Answer =>
    answerOf(
      nodes.map((node) => topology.text(node, property)?.value),
      (value) => good.includes(value),
      property,
    );
  const inClusters = chain.filter((node) => clusterOf(node) !== undefined);
  const policies = inClusters.map((node) => policyAround(node, topology));
  return {
    edge: isDrawn('waf').state === 'present' ? isDrawn('waf') : edgeAnswer(edges, topology),
    firewall: isDrawn('firewall'),
    gateway: text(gateways, 'authn', ['token', 'mtls']),
    authorization: text(services, 'authorizationPolicy', ['default-deny']),
    policy: answerOf(policies, (value) => value === 'default-deny', 'networkPolicy'),
    store: text([store], 'authn', ['token', 'mtls']),
  };
};

/** The network policy of the nearest box that states one. */
const policyAround = (node: ComponentNode, topology: Topology): string | undefined => {
  for (const box of [node, ...node.ancestors]) {
    const policy = topology.text(box, 'networkPolicy');
    if (policy !== undefined) return policy.value;
  }
  return undefined;
};

const edgeAnswer = (edges: readonly ComponentNode[], topology: Topology): Answer =>
  answerOf(
    edges.map((node) => topology.boolean(node, 'waf')?.value ?? topology.boolean(node, 'ddosProtection')?.value),
    (value) => value,
    'waf',
  );

/** Present where one of the values is good, absent where all are stated and none is, or where there is nothing to state it. */
const answerOf = <Value>(
  values: readonly (Value | undefined)[],
  isGood: (value: Value) => boolean,
  property: string,
): Answer => {
  if (values.some((value) => value !== undefined && isGood(value))) return { state: 'present' };
  return values.some((value) => value === undefined) ? { state: 'unknown', property } : { state: 'absent' };
};
