import {
  bandwidthOf,
  type ComponentNode,
  type Facts,
  type FlowFacts,
  type Hop,
  type LinkNode,
  linkEncryption,
  linkLatency,
  perFacts,
  specsOf,
} from '@spandrel/analysis';
import type { Localized } from '@spandrel/model';
import type { OwnRuleSubject } from './own-rule-definition.ts';
import type { MissingFact } from './reading-log.ts';

/** Types of facts as CEL names them; `Place` and `Hop` are described beside the subjects. */
export type FactType =
  | 'string'
  | 'double'
  | 'bool'
  | 'list<string>'
  | 'Place'
  | 'list<Place>'
  | 'list<Hop>'
  | 'ComponentProps'
  | 'LinkProps'
  | 'FlowProps'
  | 'FlowRequirements';

/** One documented fact. `read` gives undefined where there is no such fact, e.g. the parent of a free component. */
export interface Fact<Node> {
  readonly type: FactType;
  readonly help: Localized;
  readonly read: (node: Node, facts: Facts) => unknown;
  /** What would have to be stated where there is no such fact; a property of its own name unless given. */
  readonly missing?: (node: Node, facts: Facts) => MissingFact;
}

export type FactTable<Node> = Readonly<Record<string, Fact<Node>>>;

/** The load at peak; unknown while a flow that comes this way does not say its peak. */
const loadOf = ({ loads }: Facts, id: string): number | undefined => {
  const load = loads.get(id);
  if (load === undefined) return 0;
  return load.flowsWithoutPeak.length > 0 ? undefined : load.mbps;
};

/** What keeps a load or a utilisation from being known: the peak of a flow, else the capacity. */
const missingLoad =
  (capacity: string) =>
  (node: ComponentNode | LinkNode, { loads }: Facts): MissingFact => {
    const flow = loads.get(node.id)?.flowsWithoutPeak[0];
    if (flow !== undefined) return { at: flow, name: 'peakMbps', reason: 'not-stated' };
    const reason = Object.hasOwn(specsOf(node), capacity) ? 'not-stated' : 'foreign';
    return { at: node.id, name: capacity, reason };
  };

const flowsOn = (facts: Facts, id: string): readonly string[] => facts.loads.get(id)?.flows ?? [];

/** The flows each unit cuts, looked through once for a design and not once for each of its elements. */
const flowsByCut = perFacts((facts): ReadonlyMap<string, readonly string[]> => {
  const byUnit = new Map<string, string[]>();
  for (const flow of facts.flows) {
    for (const { id: unit } of flow.cuts) {
      const flows = byUnit.get(unit) ?? [];
      flows.push(flow.id);
      byUnit.set(unit, flows);
    }
  }
  return byUnit;
});

const cutBy = (facts: Facts, id: string): readonly string[] => flowsByCut(facts).get(id) ?? [];
const shareOf = (load: number | undefined, capacity: number | undefined): number | undefined =>
  load === undefined || capacity === undefined || capacity <= 0 ? undefined : load / capacity;

const id = { en: 'Its id.', ko: '요소의 id입니다.' };
const kind = { en: 'Its kind, e.g. "cluster".', ko: '종류입니다. 예: "cluster"' };
const name = { en: 'Its name, or its id where it has none.', ko: '이름입니다. 이름이 없으면 id입니다.' };
const props = {
  en: 'Its properties by name, with the defaults of its kind.',
  ko: '이름별 속성입니다. 종류의 기본값을 포함합니다.',
};
const stated = {
  en: 'Names of the properties that somebody stated.',
  ko: '직접 입력한 속성의 이름입니다.',
};
const flowsThrough = { en: 'Flows that run over it.', ko: '이 요소를 지나는 플로우입니다.' };
const cutsFlows = {
  en: 'Flows that are lost when it fails alone.',
  ko: '이 요소 하나가 고장 나면 끊기는 플로우입니다.',
};
const loadMbps = { en: 'What runs over it at peak.', ko: '최대 부하(Mbps)입니다.' };

export const componentFacts: FactTable<ComponentNode> = {
  id: { type: 'string', help: id, read: (node) => node.id },
  kind: { type: 'string', help: kind, read: (node) => node.component.kind },
  name: { type: 'string', help: name, read: (node) => node.component.name ?? node.id },
  props: { type: 'ComponentProps', help: props, read: (node) => node },
  stated: { type: 'list<string>', help: stated, read: (node) => Object.keys(node.props).sort() },
  parent: {
    type: 'Place',
    help: { en: 'The box it stands in.', ko: '직접 담고 있는 상위 요소입니다.' },
    read: (node) => node.parent,
  },
  ancestors: {
    type: 'list<Place>',
    help: { en: 'All boxes it stands in, nearest first.', ko: '모든 상위 요소입니다. 가까운 것부터입니다.' },
    read: (node) => node.ancestors,
  },
  children: {
    type: 'list<Place>',
    help: { en: 'What stands directly in it.', ko: '직접 담고 있는 하위 요소입니다.' },
    read: (node) => node.children,
  },
  neighbours: {
    type: 'list<Place>',
    help: { en: 'Other ends of the links drawn to it.', ko: '링크로 이어진 상대 구성 요소입니다.' },
    read: (node) => node.links.map((link) => (link.from === node ? link.to : link.from)),
  },
  linkKinds: {
    type: 'list<string>',
    help: { en: 'Kinds of the links drawn to it.', ko: '이 요소에 그려진 링크의 종류입니다.' },
    read: (node) => node.links.map(({ link }) => link.kind),
  },
  degree: {
    type: 'double',
    help: { en: 'Number of links drawn to it.', ko: '이 요소에 그려진 링크 수입니다.' },
    read: (node) => node.links.length,
  },
  trustZone: {
    type: 'string',
    help: { en: 'Its trust zone, stated or inherited.', ko: '신뢰 영역입니다. 상위 요소에서 물려받을 수 있습니다.' },
    read: (node, { topology }) => topology.text(node, 'trustZone')?.value,
  },
  flows: { type: 'list<string>', help: flowsThrough, read: (node, facts) => flowsOn(facts, node.id) },
  cutsFlows: { type: 'list<string>', help: cutsFlows, read: (node, facts) => cutBy(facts, node.id) },
  loadMbps: {
    type: 'double',
    help: loadMbps,
    read: (node, facts) => loadOf(facts, node.id),
    missing: missingLoad('throughputMbps'),
  },
  utilisation: {
    type: 'double',
    help: { en: 'Load over its throughput (1 = full).', ko: '처리량 대비 부하입니다(1 = 가득 참).' },
    read: (node, facts) => shareOf(loadOf(facts, node.id), facts.topology.number(node, 'throughputMbps')?.value),
    missing: missingLoad('throughputMbps'),
  },
};

export const linkFacts: FactTable<LinkNode> = {
  id: { type: 'string', help: id, read: (node) => node.id },
  kind: { type: 'string', help: kind, read: (node) => node.link.kind },
  name: { type: 'string', help: name, read: (node) => node.link.name ?? node.id },
  props: { type: 'LinkProps', help: props, read: (node) => node },
  stated: { type: 'list<string>', help: stated, read: (node) => Object.keys(node.props).sort() },
  from: {
    type: 'Place',
    help: { en: 'The component it starts at.', ko: '시작 구성 요소입니다.' },
    read: (node) => node.from,
  },
  to: {
    type: 'Place',
    help: { en: 'The component it ends at.', ko: '끝 구성 요소입니다.' },
    read: (node) => node.to,
  },
  directed: {
    type: 'bool',
    help: { en: 'Whether traffic passes one way only.', ko: '한 방향으로만 트래픽이 흐르는지 여부입니다.' },
    read: (node) => node.link.directed ?? false,
  },
  latencyMs: {
    type: 'double',
    help: { en: 'One-way latency in ms.', ko: '편도 지연 시간(ms)입니다.' },
    read: (node) => linkLatency(node)?.value,
  },
  encryption: {
    type: 'list<string>',
    help: {
      en: 'Encryption layers of the link, outermost first.',
      ko: '링크의 암호화 계층입니다. 바깥쪽부터입니다.',
    },
    read: (node, { topology }) => linkEncryption(topology, node),
  },
  flows: { type: 'list<string>', help: flowsThrough, read: (node, facts) => flowsOn(facts, node.id) },
  cutsFlows: { type: 'list<string>', help: cutsFlows, read: (node, facts) => cutBy(facts, node.id) },
  loadMbps: {
    type: 'double',
    help: { en: 'What runs over its busier direction at peak.', ko: '더 바쁜 방향의 최대 부하(Mbps)입니다.' },
    read: (node, facts) => loadOf(facts, node.id),
    missing: missingLoad('bandwidthMbps'),
  },
  utilisation: {
    type: 'double',
    help: { en: 'Load over its bandwidth (1 = full).', ko: '대역폭 대비 부하입니다(1 = 가득 참).' },
    read: (node, facts) => {
      const bandwidth = bandwidthOf(node);
      return shareOf(loadOf(facts, node.id), Number.isFinite(bandwidth) ? bandwidth : undefined);
    },
    missing: missingLoad('bandwidthMbps'),
  },
};

const countries = (facts: Facts, flow: FlowFacts): readonly string[] => {
  const elements = flow.path.flatMap((each) => facts.topology.component(each) ?? facts.topology.link(each) ?? []);
  const found = elements.flatMap((element) => facts.topology.text(element, 'jurisdiction')?.value ?? []);
  return [...new Set(found)].sort();
};

export const flowFacts: FactTable<FlowFacts> = {
  id: { type: 'string', help: id, read: (flow) => flow.id },
  name: { type: 'string', help: name, read: (flow) => flow.flow.flow.name ?? flow.id },
  props: { type: 'FlowProps', help: props, read: (flow) => flow.flow },
  requires: {
    type: 'FlowRequirements',
    help: { en: 'What the flow requires, by name.', ko: '플로우의 요구 사항입니다.' },
    read: (flow) => flow.flow,
  },
  stated: { type: 'list<string>', help: stated, read: (flow) => Object.keys(flow.flow.props).sort() },
  from: {
    type: 'Place',
    help: { en: 'The component it starts at.', ko: '시작 구성 요소입니다.' },
    read: (flow) => flow.flow.from,
  },
  to: {
    type: 'Place',
    help: { en: 'The component it ends at.', ko: '끝 구성 요소입니다.' },
    read: (flow) => flow.flow.to,
  },
  reachable: {
    type: 'bool',
    help: { en: 'Whether a permitted path exists.', ko: '허용된 경로가 있는지 여부입니다.' },
    read: (flow) => flow.reachable,
  },
  path: {
    type: 'list<string>',
    help: {
      en: 'Ids along the chosen path; empty when unreachable.',
      ko: '선택된 경로의 id입니다. 닿지 않으면 비어 있습니다.',
    },
    read: (flow) => flow.path,
  },
  hops: {
    type: 'list<Hop>',
    help: { en: 'Links of the chosen path with their encryption.', ko: '선택된 경로의 링크와 암호화입니다.' },
    read: (flow) => flow.hops,
  },
  latencyMs: {
    type: 'double',
    help: { en: 'One-way latency of the path in ms.', ko: '경로의 편도 지연 시간(ms)입니다.' },
    read: (flow) => flow.latencyMs ?? undefined,
  },
  requestMs: {
    type: 'double',
    help: { en: 'Network time of one request in ms.', ko: '요청 하나의 네트워크 시간(ms)입니다.' },
    read: (flow) => flow.requestMs ?? undefined,
  },
  availability: {
    type: 'double',
    help: { en: 'Probability that it works, e.g. 0.9995.', ko: '가용성입니다. 예: 0.9995' },
    read: (flow) => flow.availability.value,
  },
  capacityMbps: {
    type: 'double',
    help: {
      en: 'Most it can carry; infinite where nothing limits it.',
      ko: '최대 전송 용량(Mbps)입니다. 제한이 없으면 무한대입니다.',
    },
    read: (flow) => (flow.reachable ? (flow.capacity.mbps ?? Number.POSITIVE_INFINITY) : 0),
  },
  singlePointsOfFailure: {
    type: 'list<string>',
    help: { en: 'What cuts it when it fails alone.', ko: '하나만 고장 나도 이 플로우를 끊는 요소입니다.' },
    read: (flow) => flow.cuts.map((unit) => unit.id),
  },
  jurisdictions: {
    type: 'list<string>',
    help: { en: 'Jurisdictions stated along the path.', ko: '경로가 지나는 관할권입니다.' },
    read: (flow, facts) => countries(facts, flow),
  },
  failoverSec: {
    type: 'double',
    help: { en: 'Time until the next path carries it, in s.', ko: '다음 경로로 옮겨 갈 때까지의 시간(초)입니다.' },
    read: (flow) => flow.failover.seconds ?? undefined,
  },
  pathMtu: {
    type: 'double',
    help: { en: 'Smallest payload MTU on the path, in bytes.', ko: '경로의 최소 페이로드 MTU(바이트)입니다.' },
    read: (flow) => flow.pathMtu ?? undefined,
  },
  monthlyCostUsd: {
    type: 'double',
    help: { en: 'Stated monthly cost of its path in USD.', ko: '경로의 월 비용(USD)입니다.' },
    read: (flow) => flow.monthlyCostUsd ?? undefined,
  },
  unmet: {
    type: 'list<string>',
    help: { en: 'Names of the requirements it misses.', ko: '충족하지 못한 요구 사항의 이름입니다.' },
    read: (flow) =>
      Object.entries(flow.proof.requires).flatMap(([requirement, { met }]) => (met === false ? [requirement] : [])),
  },
};

export const designFacts: FactTable<Facts> = {
  name: {
    type: 'string',
    help: { en: 'Name of the design.', ko: '설계의 이름입니다.' },
    read: ({ design }) => design.name,
  },
  description: {
    type: 'string',
    help: { en: 'Its description; empty when there is none.', ko: '설명입니다. 없으면 비어 있습니다.' },
    read: ({ design }) => design.description ?? '',
  },
  profile: {
    type: 'string',
    help: {
      en: '"production", "development" or "regulated".',
      ko: '"production", "development", "regulated" 중 하나입니다.',
    },
    read: ({ design }) => design.profile,
  },
  components: {
    type: 'double',
    help: { en: 'Number of components.', ko: '구성 요소 수입니다.' },
    read: ({ topology }) => topology.components.length,
  },
  links: {
    type: 'double',
    help: { en: 'Number of links.', ko: '링크 수입니다.' },
    read: ({ topology }) => topology.links.length,
  },
  flows: {
    type: 'double',
    help: { en: 'Number of flows.', ko: '플로우 수입니다.' },
    read: ({ flows }) => flows.length,
  },
  kinds: {
    type: 'list<string>',
    help: { en: 'Kinds of all components and links, each once.', ko: '쓰인 구성 요소와 링크의 종류 목록입니다.' },
    read: ({ design }) => [...new Set([...design.components, ...design.links].map((each) => each.kind))].sort(),
  },
};

/** Another component, as far as a rule may look at it from here. */
export const placeFacts: FactTable<ComponentNode> = {
  id: componentFacts.id!,
  kind: componentFacts.kind!,
  name: componentFacts.name!,
  props: componentFacts.props!,
};

export const hopFacts: FactTable<Hop> = {
  link: {
    type: 'string',
    help: { en: 'Id of the link.', ko: '링크의 id입니다.' },
    read: (hop) => hop.link.id,
  },
  kind: {
    type: 'string',
    help: { en: 'Kind of the link.', ko: '링크의 종류입니다.' },
    read: (hop) => hop.link.link.kind,
  },
  encryption: {
    type: 'list<string>',
    help: {
      en: 'Encryption on it: of the link, then of the session.',
      ko: '이 구간의 암호화입니다. 링크, 세션 순입니다.',
    },
    read: (hop) => hop.layers,
  },
};

/** A fact as the help lists it. */
export interface FactSummary {
  readonly name: string;
  readonly type: FactType;
  readonly help: Localized;
}

const summaries = <Node>(table: FactTable<Node>): readonly FactSummary[] =>
  Object.entries(table).map(([fact, { type, help }]) => ({ name: fact, type, help }));

/** What `self` offers for each kind of subject, in the order of the help. */
export const factsOfSubject: Readonly<Record<OwnRuleSubject, readonly FactSummary[]>> = {
  component: summaries(componentFacts),
  link: summaries(linkFacts),
  flow: summaries(flowFacts),
  design: summaries(designFacts),
};

/** What stands in the lists and ends: `Place` and `Hop`. */
export const factsOfPart: Readonly<Record<'Place' | 'Hop', readonly FactSummary[]>> = {
  Place: summaries(placeFacts),
  Hop: summaries(hopFacts),
};
