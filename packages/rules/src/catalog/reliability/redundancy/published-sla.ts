import type { CircuitGroup, LinkNode, Topology } from '@spandrel/analysis';
import type { Localized } from '@spandrel/model';
import { endsOf } from './circuit-ends.ts';

/** One thing a published SLA class asks of the circuits; `unknown` names what would have to be stated. */
export type Demand =
  | { readonly verdict: 'met' }
  | { readonly verdict: 'unmet'; readonly needs: Need }
  | { readonly verdict: 'unknown'; readonly at: readonly string[]; readonly missing: string };

/** What is asked for and not built; the names are keys of `needSentences`. */
export type Need = keyof typeof needSentences;

export const needSentences = {
  'locations-2': { en: 'circuits at two or more locations', ko: '두 곳 이상의 위치에 종단된 회선' },
  'devices-2-per-location': {
    en: 'two or more locations with at least two provider devices in each',
    ko: '위치 두 곳 이상과 위치마다 서로 다른 제공자 측 장비 두 대 이상',
  },
  'attachments-2': { en: 'two or more attachments', ko: '연결 두 개 이상' },
  'attachments-4': { en: 'four or more attachments', ko: '연결 네 개 이상' },
  'domains-2': {
    en: 'two edge availability domains of one metro',
    ko: '한 메트로의 에지 가용성 도메인 두 개',
  },
  'metros-2-domains-2': {
    en: 'two metros with two edge availability domains in each',
    ko: '메트로 두 곳과 메트로마다 에지 가용성 도메인 두 개',
  },
  'cloud-router': { en: 'a Cloud Router', ko: 'Cloud Router' },
  'router-regions-2': { en: 'Cloud Routers in two or more regions', ko: '두 개 이상 리전의 Cloud Router' },
  'global-routing': { en: 'global dynamic routing of the network', ko: '네트워크의 전역 동적 라우팅' },
  'bgp-sessions-2': { en: 'both BGP sessions of every circuit up', ko: '모든 회선에서 BGP 세션 두 개 연결' },
  'no-such-class': {
    en: 'a class that the provider publishes for these circuits',
    ko: '제공자가 이 회선에 제시하는 등급',
  },
} as const satisfies Readonly<Record<string, Localized>>;

interface SlaClass {
  /** Highest target (fraction) the class covers. */
  readonly upTo: number;
  readonly demands: (group: CircuitGroup, topology: Topology) => readonly Demand[];
}

/**
 * Classes by circuit kind, weakest first.
 * AWS: https://aws.amazon.com/directconnect/sla/ · Google: https://cloud.google.com/network-connectivity/docs/interconnect/sla
 * · Azure: https://learn.microsoft.com/azure/expressroute/design-architecture-for-resiliency
 */
const classes: Readonly<Record<string, readonly SlaClass[]>> = {
  'direct-connect': [
    { upTo: 0.95, demands: () => [] },
    { upTo: 0.999, demands: (group, topology) => [locations(group, topology)] },
    { upTo: 0.9999, demands: (group, topology) => [devicesPerLocation(group, topology)] },
  ],
  'cloud-interconnect': [
    {
      upTo: 0.999,
      demands: (group, topology) => [
        atLeast(group.circuits.length, 2, 'attachments-2'),
        domainsOfOneMetro(group, topology),
        cloudRouter(group),
      ],
    },
    {
      upTo: 0.9999,
      demands: (group, topology) => [
        atLeast(group.circuits.length, 4, 'attachments-4'),
        domainsOfTwoMetros(group, topology),
        routerRegions(group, topology),
        globalRouting(group, topology),
      ],
    },
  ],
  expressroute: [{ upTo: 0.9995, demands: (group, topology) => [bgpSessions(group, topology)] }],
};

const productOfProvider: Readonly<Record<string, string>> = {
  aws: 'direct-connect',
  gcp: 'cloud-interconnect',
  azure: 'expressroute',
};

/** The provider product a circuit is, by its kind or (a plain dedicated circuit) by the provider it leads to. */
export const productOf = (circuit: LinkNode, topology: Topology): string =>
  circuit.link.kind in classes
    ? circuit.link.kind
    : (productOfProvider[topology.text(circuit, 'provider')?.value ?? ''] ?? circuit.link.kind);

/** What the class that covers `target` asks of these circuits; undefined when no published class of the product is known. */
export const slaDemands = (
  product: string,
  target: number,
  group: CircuitGroup,
  topology: Topology,
): readonly Demand[] | undefined => {
  const offered = classes[product];
  if (offered === undefined) return undefined;
  const covering = offered.find(({ upTo }) => target <= upTo);
  return covering ? covering.demands(group, topology) : [{ verdict: 'unmet', needs: 'no-such-class' }];
};

const atLeast = (count: number, minimum: number, needs: Need): Demand =>
  count >= minimum ? { verdict: 'met' } : { verdict: 'unmet', needs };

/** Met on what is known, else unknown while something is missing, else unmet. */
const decided = (met: boolean, unknown: readonly string[], missing: string, needs: Need): Demand => {
  if (met) return { verdict: 'met' };
  return unknown.length > 0 ? { verdict: 'unknown', at: unknown, missing } : { verdict: 'unmet', needs };
};

const without = (group: CircuitGroup, topology: Topology, property: string): readonly string[] =>
  group.circuits.filter((circuit) => topology.property(circuit, property) === undefined).map(({ id }) => id);

const locations = (group: CircuitGroup, topology: Topology): Demand => {
  if (group.circuits.length < 2) return { verdict: 'unmet', needs: 'locations-2' };
  const places = new Set(group.circuits.flatMap((circuit) => topology.text(circuit, 'location')?.value ?? []));
  return decided(places.size >= 2, without(group, topology, 'location'), 'location', 'locations-2');
};

/** Members of a LAG are one connection: they end on one device, named or not. */
const devicesPerLocation = (group: CircuitGroup, topology: Topology): Demand => {
  const needs = 'devices-2-per-location';
  const devices = new Map<string, Map<string, string | undefined>>();
  for (const circuit of group.circuits) {
    const location = topology.text(circuit, 'location')?.value;
    if (location === undefined) continue;
    const lag = topology.text(circuit, 'lag')?.value;
    const connections = devices.get(location) ?? new Map<string, string | undefined>();
    connections.set(lag === undefined ? circuit.id : `lag ${lag}`, topology.text(circuit, 'providerDevice')?.value);
    devices.set(location, connections);
  }
  const known = (connections: ReadonlyMap<string, string | undefined>) =>
    new Set([...connections.values()].filter((device) => device !== undefined)).size;
  const locationsWithTwo = [...devices.values()].filter((connections) => known(connections) >= 2).length;
  if (locationsWithTwo >= 2) return { verdict: 'met' };
  const nowhere = without(group, topology, 'location');
  if (nowhere.length > 0) return { verdict: 'unknown', at: nowhere, missing: 'location' };
  const unnamed = (connections: ReadonlyMap<string, string | undefined>) =>
    [...connections.values()].filter((device) => device === undefined).length;
  const couldHaveTwo = [...devices.values()].filter((each) => known(each) + unnamed(each) >= 2).length;
  const unknown = couldHaveTwo >= 2 ? without(group, topology, 'providerDevice') : [];
  return decided(false, unknown, 'providerDevice', needs);
};

/** Edge availability domains by metro. */
const domainsByMetro = (group: CircuitGroup, topology: Topology): readonly number[] => {
  const metros = new Map<string, Set<number>>();
  for (const circuit of group.circuits) {
    const metro = topology.text(circuit, 'metro')?.value;
    const domain = topology.number(circuit, 'ead')?.value;
    if (metro === undefined || domain === undefined) continue;
    metros.set(metro, (metros.get(metro) ?? new Set()).add(domain));
  }
  return [...metros.values()].map(({ size }) => size);
};

const placeUnknown = (group: CircuitGroup, topology: Topology): { at: readonly string[]; missing: string } => {
  const noMetro = without(group, topology, 'metro');
  return noMetro.length > 0
    ? { at: noMetro, missing: 'metro' }
    : { at: without(group, topology, 'ead'), missing: 'ead' };
};

const domainsOfOneMetro = (group: CircuitGroup, topology: Topology): Demand => {
  const { at, missing } = placeUnknown(group, topology);
  return decided(
    domainsByMetro(group, topology).some((domains) => domains >= 2),
    at,
    missing,
    'domains-2',
  );
};

const domainsOfTwoMetros = (group: CircuitGroup, topology: Topology): Demand => {
  const { at, missing } = placeUnknown(group, topology);
  return decided(
    domainsByMetro(group, topology).filter((domains) => domains >= 2).length >= 2,
    at,
    missing,
    'metros-2-domains-2',
  );
};

const cloudRouters = (group: CircuitGroup) => [
  ...new Set(
    group.circuits
      .map((circuit) => endsOf(circuit, group.site).far)
      .filter(({ component }) => component.kind === 'cloud-router'),
  ),
];

const cloudRouter = (group: CircuitGroup): Demand => atLeast(cloudRouters(group).length, 1, 'cloud-router');

const routerRegions = (group: CircuitGroup, topology: Topology): Demand => {
  const routers = cloudRouters(group);
  if (routers.length < 2) return { verdict: 'unmet', needs: 'router-regions-2' };
  const regions = new Set(routers.flatMap((router) => topology.text(router, 'region')?.value ?? []));
  const unknown = routers.filter((router) => topology.text(router, 'region') === undefined).map(({ id }) => id);
  return decided(regions.size >= 2, unknown, 'region', 'router-regions-2');
};

const globalRouting = ({ networks }: CircuitGroup, topology: Topology): Demand => {
  const modes = networks
    .filter(({ component }) => component.kind === 'vpc')
    .map((network) => ({ network, mode: topology.text(network, 'routingMode')?.value }));
  if (modes.some(({ mode }) => mode === 'regional')) return { verdict: 'unmet', needs: 'global-routing' };
  const unknown = modes.filter(({ mode }) => mode === undefined).map(({ network }) => network.id);
  return decided(modes.length > 0 && unknown.length === 0, unknown, 'routingMode', 'global-routing');
};

const bgpSessions = (group: CircuitGroup, topology: Topology): Demand => {
  const sessions = group.circuits.map((circuit) => topology.number(circuit, 'bgpSessions')?.value);
  if (sessions.some((count) => count !== undefined && count < 2)) return { verdict: 'unmet', needs: 'bgp-sessions-2' };
  return decided(
    sessions.every((count) => count !== undefined),
    without(group, topology, 'bgpSessions'),
    'bgpSessions',
    'bgp-sessions-2',
  );
};
