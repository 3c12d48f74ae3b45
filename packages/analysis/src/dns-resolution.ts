import type { Facts } from './facts.ts';
import { componentsOfKind } from './of-kind.ts';
import { perTopology } from './per-topology.ts';
import { readBoolean, readList, readNumber, type Valued } from './property-access.ts';
import { type ComponentNode, isWithin, type Topology } from './topology.ts';

/** Clusters and sites name the resolvers of what stands in them. */
const homeKinds: ReadonlySet<string> = new Set(['cluster', 'data-center', 'branch-site']);
const resolverKinds: ReadonlySet<string> = new Set(['coredns', 'dns-server', 'managed-dns', 'dns-resolver-endpoint']);

/** Clusters and sites, whose look-ups can be followed. */
export const isResolvingHome = ({ component }: ComponentNode): boolean => homeKinds.has(component.kind);

/** The servers a cluster or site asks first: those inside it, then those it names. */
const localResolvers = (topology: Topology, home: ComponentNode): readonly ComponentNode[] => {
  const named = readList(home, 'resolvers')?.value.flatMap((id) => topology.component(id) ?? []) ?? [];
  const inside = resolversIn(topology).filter((node) => node !== home && isWithin(node, home));
  return [...new Set([...inside, ...named])];
};

const resolversIn = perTopology(({ components }) =>
  components.filter(({ component }) => resolverKinds.has(component.kind)),
);

/** What a server forwards to by drawn links of the DNS plane. */
const upstreamsOf = (resolver: ComponentNode): readonly ComponentNode[] =>
  resolver.links.filter(({ kind, from }) => kind?.plane === 'dns' && from === resolver).map(({ to }) => to);

const keepsNoCache = (resolver: ComponentNode): boolean => readBoolean(resolver, 'cacheEnabled')?.value === false;

/**
 * Servers a look-up ends at when it is not in a cache: the ones the cluster or site names; else those inside it, or what they
 * forward everything to where they keep no cache of their own.
 */
export const resolversOf = (topology: Topology, home: ComponentNode): readonly ComponentNode[] => [
  ...new Set(
    localResolvers(topology, home).flatMap((resolver) => {
      const upstreams = upstreamsOf(resolver);
      return keepsNoCache(resolver) && upstreams.length > 0 ? upstreams : [resolver];
    }),
  ),
];

/** One question on the way of a look-up, and how long its answer takes. */
export interface ResolutionStep {
  readonly from: string;
  readonly to: string;
  /** Network round trip in ms; null when no way between the two is drawn. */
  readonly roundTripMs: number | null;
  readonly source: 'stated' | 'assumed';
}

/** How a component finds an address when no cache knows it. */
export interface DnsResolution {
  readonly client: string;
  /** The cluster or site whose resolvers it asks; null when none is drawn around it. */
  readonly home: string | null;
  /** From the client outwards; the nearest resolver first, then what forwarders ask. Empty when no resolver is drawn. */
  readonly steps: readonly ResolutionStep[];
  /** Sum of the known round trips in ms; null when none is known. */
  readonly lookupMs: number | null;
}

/** Forwarding chains longer than this are loops in practice. */
const forwardLimit = 8;

/**
 * The way of one look-up from a component: to the nearest resolver of its cluster or site, then along the DNS links of servers
 * that keep no cache. The round trip is twice the one-way latency a flow between the two would have.
 */
export const dnsResolution = (facts: Facts, client: ComponentNode): DnsResolution => {
  const home = [client, ...client.ancestors].find(
    (box) => isResolvingHome(box) && localResolvers(facts.topology, box).length > 0,
  );
  const steps: ResolutionStep[] = [];
  let candidates = home === undefined ? [] : localResolvers(facts.topology, home);
  const asked = new Set<ComponentNode>([client]);
  for (let asker = client; candidates.length > 0 && steps.length < forwardLimit; ) {
    const [nearest] = candidates
      .filter((node) => !asked.has(node))
      .map((node) => ({ node, step: stepBetween(facts, asker, node) }))
      .sort(
        (a, b) =>
          (a.step.roundTripMs ?? Number.POSITIVE_INFINITY) - (b.step.roundTripMs ?? Number.POSITIVE_INFINITY) ||
          a.node.index - b.node.index,
      );
    if (nearest === undefined) break;
    steps.push(nearest.step);
    asked.add(nearest.node);
    asker = nearest.node;
    candidates = keepsNoCache(asker) ? upstreamsOf(asker) : [];
  }
  const known = steps.flatMap(({ roundTripMs }) => roundTripMs ?? []);
  const lookupMs = known.length === 0 ? null : known.reduce((sum, ms) => sum + ms, 0);
  return { client: client.id, home: home?.id ?? null, steps, lookupMs };
};

const stepBetween = (facts: Facts, from: ComponentNode, to: ComponentNode): ResolutionStep => {
  const { latencyMs, latencyTerms } = facts.between(from, to);
  const isStated = latencyTerms.length > 0 && latencyTerms.every(({ source }) => source === 'stated');
  return {
    from: from.id,
    to: to.id,
    roundTripMs: latencyMs === null ? null : 2 * latencyMs,
    source: isStated ? 'stated' : 'assumed',
  };
};

/** What search suffixes make of the look-ups of one cluster. */
export interface DnsLoad {
  readonly cluster: string;
  /** Queries one look-up of an external name causes. */
  readonly queriesPerExternalName: number;
  /** Queries for every look-up that was asked for; null when the share of external names is not stated. */
  readonly amplification: number | null;
  /** Queries per second that reach its resolvers, as stated; null when nobody says. */
  readonly queriesPerSec: number | null;
  /** Those of them an ndots of 1 would save; null when unknown. */
  readonly savedPerSec: number | null;
}

/** `api.example.com`: names outside usually have at least this many dots. */
const dotsOfExternalName = 2;

/**
 * How many queries look-ups in a cluster become: names with fewer dots than `ndots` are tried with every search suffix first,
 * unless CoreDNS completes them itself (autopath). Sources: https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/,
 * https://github.com/coredns/deployment/blob/master/kubernetes/Scaling_CoreDNS.md.
 */
export const dnsLoad = (topology: Topology, cluster: ComponentNode): DnsLoad => {
  const suffixes = readNumber(cluster, 'searchDomains')?.value ?? 0;
  const isTried = (readNumber(cluster, 'ndots')?.value ?? 0) > dotsOfExternalName && !usesAutopath(topology, cluster);
  const queriesPerExternalName = isTried ? suffixes + 1 : 1;
  const share = readNumber(cluster, 'externalNameShare')?.value;
  const queriesPerSec = readNumber(cluster, 'dnsQps')?.value ?? null;
  // The share is one of queries, so that it already holds the repeated ones.
  const asked = share === undefined ? undefined : 1 - share + share / queriesPerExternalName;
  return {
    cluster: cluster.id,
    queriesPerExternalName,
    amplification: asked === undefined ? null : 1 / asked,
    queriesPerSec,
    savedPerSec: asked === undefined || queriesPerSec === null ? null : queriesPerSec * (1 - asked),
  };
};

/** Whether a CoreDNS deployment in the cluster completes short names itself, in one query. */
export const usesAutopath = (topology: Topology, cluster: ComponentNode): boolean =>
  boxesWithAutopath(topology).has(cluster);

/** CoreDNS deployments that complete short names, and every box around one of them. */
const boxesWithAutopath = perTopology(
  (topology) =>
    new Set(
      componentsOfKind(topology, 'coredns')
        .filter((node) => readList(node, 'plugins')?.value.includes('autopath') === true)
        .flatMap((node) => [node, ...node.ancestors]),
    ),
);

/** Time until clients follow an answer that changed. */
export interface DnsSwitch {
  readonly seconds: number;
  /** The properties it is made of; undefined where nobody states one, which then counts as nothing (one probe). */
  readonly inputs: readonly { readonly name: string; readonly value: Valued<number> | undefined }[];
}

/** Time a balancer that works by DNS answers needs to move clients: failed probes, then the TTL of the answers given before. */
export const dnsSwitch = (balancer: ComponentNode): DnsSwitch => {
  const inputs = ['ttlSec', 'probeIntervalSec', 'failThreshold'].map((name) => ({
    name,
    value: readNumber(balancer, name),
  }));
  const [ttl, interval, threshold] = inputs.map(({ value }) => value?.value);
  return { seconds: (ttl ?? 0) + (interval ?? 0) * (threshold ?? 1), inputs };
};

/** A balancer that works by DNS answers, with the strictest recovery time of the flows that depend on it. */
export interface DnsDependence {
  readonly balancer: ComponentNode;
  readonly flow: string;
  readonly rtoSec: number;
}

/** Balancers that flows with a required recovery time depend on, sorted by id. An anycast address moves by routing and is left out. */
export const dnsDependences = ({ topology, flows }: Facts): readonly DnsDependence[] =>
  topology.components
    .filter(({ component }) => component.kind === 'dns-gslb')
    .filter((balancer) => readBoolean(balancer, 'anycast')?.value !== true)
    .flatMap((balancer) => {
      const [strictest] = flows
        .filter(({ usable }) => usable.components.includes(balancer))
        .flatMap(({ id, flow: { flow } }) =>
          typeof flow.requires.rtoSec === 'number' ? [{ balancer, flow: id, rtoSec: flow.requires.rtoSec }] : [],
        )
        .sort((a, b) => a.rtoSec - b.rtoSec);
      return strictest ? [strictest] : [];
    });
