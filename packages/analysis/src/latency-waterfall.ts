import { dnsResolution } from './dns-resolution.ts';
import type { Facts } from './facts.ts';
import type { FlowFacts } from './flow-facts.ts';
import { readBoolean, readNumber, readText, type Valued } from './property-access.ts';
import { isProxy, type MeshPassage, meshPassages } from './proxies.ts';
import type { ComponentNode } from './topology.ts';

/** What a request waits for, in the order it happens. */
export const waterfallStages = ['dns', 'tcp', 'tls', 'propagation', 'processing', 'proxy', 'calls'] as const;
export type WaterfallStage = (typeof waterfallStages)[number];

/** One bar of the waterfall. */
export interface WaterfallTerm {
  readonly stage: WaterfallStage;
  /** The element it comes from; the flow itself for what its whole path causes. */
  readonly at: string;
  readonly ms: number;
  readonly source: 'stated' | 'assumed';
  /** How often it is paid: by a look-up no cache answers, by every new connection, or by every request. */
  readonly paidBy: 'lookup' | 'connection' | 'request';
  /** What `ms` is made of: times × unitMs. */
  readonly formula: { readonly times: number; readonly unitMs: number };
}

/** Where the time of a request goes; empty for an unreachable flow. */
export interface LatencyWaterfall {
  readonly flow: string;
  readonly terms: readonly WaterfallTerm[];
  /** The path's own share, which a required latency is compared with: equals the flow's `requestMs`. Null when unreachable. */
  readonly networkMs: number | null;
  /** A request on a connection that is opened for it, after a look-up no cache answers. */
  readonly firstMs: number | null;
  /** The next request: on the same connection where the flow reuses them, else on a new one. */
  readonly followingMs: number | null;
  /** Whether the following request finds its connection open. */
  readonly reusesConnections: Valued<boolean>;
}

/**
 * Round trip to a resolver in the zone of the asker, in ms; counted where no resolver is drawn. A planning figure of ours: clouds
 * state less than 2 ms between zones (https://learn.microsoft.com/azure/networking/azure-network-latency), one zone is below.
 */
const nearbyLookupMs = 0.5;

/**
 * What a proxy of a mesh adds to a request and its answer, in ms. Istio measured 2.8 ms (p90) for two sidecars of older releases
 * (https://istio.io/latest/docs/ops/deployment/performance-and-scalability/); these are planning figures for recent ones.
 */
const meshProxyMs: Readonly<Record<MeshPassage['layer'], number>> = { sidecar: 1, waypoint: 0.5, ztunnel: 0.15 };

/** Round trips before the first byte of a request: RFC 9293 §3.5; RFC 8446 §2 (TLS 1.3); RFC 5246 §7.3 (TLS 1.2 and before). */
const tcpRoundTrips = 1;
const tlsRoundTrips = (version: string): number => (version === '1.3' ? 1 : 2);

const tlsLayers: ReadonlySet<string> = new Set(['tls', 'mtls', 'e2e']);

/**
 * The waterfall of one request of a flow over its chosen path: a look-up, TCP and TLS, then every element there and back, proxies,
 * and further sequential calls. Values nobody states are defaults, marked `assumed`.
 */
export const latencyWaterfall = (facts: Facts, flow: FlowFacts): LatencyWaterfall => {
  const reusesConnections = connectionReuse(flow);
  if (flow.latencyMs === null) {
    return { flow: flow.id, terms: [], networkMs: null, firstMs: null, followingMs: null, reusesConnections };
  }
  const path = pathTerms(facts, flow);
  const calls = callTerm(flow, 2 * flow.latencyMs);
  const mesh = meshTerms(facts, flow);
  const terms = [
    ...lookupTerms(facts, flow),
    ...connectionTerms(flow, flow.latencyMs),
    ...path,
    ...mesh,
    ...calls,
  ].sort((a, b) => waterfallStages.indexOf(a.stage) - waterfallStages.indexOf(b.stage));
  const total = (counted: readonly WaterfallTerm[]) => counted.reduce((sum, { ms }) => sum + ms, 0);
  const isPaid = ({ paidBy }: WaterfallTerm) =>
    paidBy === 'request' || (paidBy === 'connection' && !reusesConnections.value);
  return {
    flow: flow.id,
    terms,
    networkMs: total([...path, ...calls]),
    firstMs: total(terms),
    followingMs: total(terms.filter(isPaid)),
    reusesConnections,
  };
};

/** HTTP connections stay open unless somebody says otherwise (RFC 9112 §9.3). */
const connectionReuse = ({ flow }: FlowFacts): Valued<boolean> =>
  readBoolean(flow, 'connectionReuse') ?? { value: true, source: 'assumed', at: flow.id };

/** The latency of every element of the path, there and back. */
const pathTerms = ({ topology }: Facts, { latencyTerms }: FlowFacts): readonly WaterfallTerm[] =>
  latencyTerms.map(({ at, value, source }) => {
    const component = topology.component(at);
    const stage = component === undefined ? 'propagation' : isProxy(component) ? 'proxy' : 'processing';
    return { stage, at, ms: 2 * value, source, paidBy: 'request', formula: { times: 2, unitMs: value } };
  });

/** Whether the round trip of the path rests on stated values alone. */
const roundTripSource = ({ latencyTerms }: FlowFacts): WaterfallTerm['source'] =>
  latencyTerms.every(({ source }) => source === 'stated') ? 'stated' : 'assumed';

/** A term rests on assumptions when one of its parts does. */
const weaker = (a: WaterfallTerm['source'], b: WaterfallTerm['source']): WaterfallTerm['source'] =>
  a === 'stated' ? b : a;

/** Round trips beyond the first: each costs the path again. */
const callTerm = (facts: FlowFacts, roundTripMs: number): readonly WaterfallTerm[] => {
  const { id, flow } = facts;
  const calls = readNumber(flow, 'callsPerRequest');
  const times = (calls?.value ?? 1) - 1;
  if (times <= 0 || calls === undefined) return [];
  const formula = { times, unitMs: roundTripMs };
  const source = weaker(calls.source, roundTripSource(facts));
  return [{ stage: 'calls', at: id, ms: times * roundTripMs, source, paidBy: 'request', formula }];
};

/** Proxies of a mesh are passed by every call. */
const meshTerms = ({ topology }: Facts, { flow }: FlowFacts): readonly WaterfallTerm[] =>
  meshPassages(topology, flow).map(({ mesh, layer, count }) => {
    const times = count * (readNumber(flow, 'callsPerRequest')?.value ?? 1);
    const unitMs = meshProxyMs[layer];
    const ms = times * unitMs;
    return { stage: 'proxy', at: mesh.id, ms, source: 'assumed', paidBy: 'request', formula: { times, unitMs } };
  });

const connectionTerms = (facts: FlowFacts, oneWayMs: number): readonly WaterfallTerm[] => {
  const { id, flow, sessionLayers } = facts;
  const unitMs = 2 * oneWayMs;
  const handshake = (stage: 'tcp' | 'tls', times: number, source: WaterfallTerm['source']): WaterfallTerm => ({
    stage,
    at: id,
    ms: times * unitMs,
    source: weaker(source, roundTripSource(facts)),
    paidBy: 'connection',
    formula: { times, unitMs },
  });
  const tcp = handshake('tcp', tcpRoundTrips, 'stated');
  if (!sessionLayers.some((layer) => tlsLayers.has(layer))) return [tcp];
  const version = readText(flow, 'tlsVersion');
  return [tcp, handshake('tls', tlsRoundTrips(version?.value ?? '1.3'), version?.source ?? 'assumed')];
};

/** Users ask a name server of their own provider, which asks one about as far away as the service. */
const asksInPublic = ({ component, ancestors }: ComponentNode): boolean =>
  [component, ...ancestors.map((box) => box.component)].some(
    ({ kind }) => kind === 'internet' || kind === 'user-group',
  );

const lookupTerms = (facts: Facts, { id, flow, latencyMs }: FlowFacts): readonly WaterfallTerm[] => {
  const term = (at: string, unitMs: number, source: WaterfallTerm['source']): WaterfallTerm => ({
    stage: 'dns',
    at,
    ms: unitMs,
    source,
    paidBy: 'lookup',
    formula: { times: 1, unitMs },
  });
  const { steps } = dnsResolution(facts, flow.from);
  const known = steps.flatMap(({ to, roundTripMs, source }) =>
    roundTripMs === null ? [] : [term(to, roundTripMs, source)],
  );
  if (known.length > 0) return known;
  return [term(id, asksInPublic(flow.from) ? 2 * (latencyMs ?? 0) : nearbyLookupMs, 'assumed')];
};
