import type { AvailabilityProof } from '@spandrel/model';
import { linkEncryption } from './encryption.ts';
import type { Facts } from './facts.ts';
import type { FailoverTerm } from './failover.ts';
import { availabilityOf, type FailureUnit } from './failure-units.ts';
import type { FlowFacts } from './flow-facts.ts';
import { fibreMsPerKm, linkLatency, routeFactor } from './latency.ts';
import { encapsulationOverheadBytes, encapsulationsOf, payloadMtu } from './mtu.ts';
import { readNumber, readText, type Valued } from './property-access.ts';
import { isEndOf } from './survivability.ts';
import type { ComponentNode, LinkNode, Topology } from './topology.ts';

/** What a term is computed from: a property of its element, or a constant the analysis brings. */
export interface DerivationInput {
  /** Name of the property or constant. */
  readonly name: string;
  readonly value: number | string | boolean;
  readonly source: 'stated' | 'assumed';
}

export interface DerivationTerm {
  /** The component, link or group it comes from; the flow for what is left of several. */
  readonly at: string;
  /** In the unit of the derivation. */
  readonly value: number;
  readonly source: 'stated' | 'assumed';
  readonly inputs: readonly DerivationInput[];
}

/** How a number is made of its terms; without terms it is null, or 1 for a product. */
export interface Derivation {
  /** Unrounded, as in the proof. */
  readonly value: number | null;
  readonly unit: 'ms' | 'fraction' | 'Mbps' | 'bytes' | 'usd-per-month' | 'sec';
  readonly operation: 'sum' | 'product' | 'minimum' | 'maximum';
  readonly terms: readonly DerivationTerm[];
  /**
   * Ids of links of the path that should give a term and do not: nobody states their latency or MTU, or they never fail over by
   * themselves.
   */
  readonly without: readonly string[];
}

/** Availability as a product: everything the flow cannot do without, times what its alternatives achieve together. */
export interface AvailabilityDerivation extends Derivation {
  readonly method: AvailabilityProof['method'];
  /** Units of the alternatives, whose combination is the last term (at = the flow); sorted by id. */
  readonly alternatives: readonly DerivationTerm[];
}

export interface LayerDerivation {
  readonly layer: string;
  /** `link` = of this hop, `session` = of the flow itself, over every hop. */
  readonly from: 'link' | 'session';
  readonly source: 'stated' | 'assumed';
}

export interface HopDerivation {
  readonly hop: string;
  readonly layers: readonly LayerDerivation[];
}

/** Where every number of a flow's proof comes from. */
export interface FlowDerivations {
  readonly flow: string;
  readonly latencyMs: Derivation;
  readonly availability: AvailabilityDerivation;
  readonly capacityMbps: Derivation;
  readonly pathMtu: Derivation;
  readonly monthlyCostUsd: Derivation;
  readonly failoverSec: Derivation;
  readonly encryption: readonly HopDerivation[];
}

/** The derivation of every number of a flow's proof, each element with the properties it rests on, stated or assumed. */
export const flowDerivations = (facts: Facts, flow: FlowFacts): FlowDerivations => ({
  flow: flow.id,
  latencyMs: latencyDerivation(facts, flow),
  availability: availabilityDerivation(facts, flow),
  capacityMbps: {
    value: flow.proof.capacityMbps,
    unit: 'Mbps',
    operation: 'sum',
    terms: flow.capacity.limits.map(({ element, mbps }) => {
      const inputs = capacityInputs(element);
      return { at: element.id, value: mbps, source: sourceOf(inputs), inputs };
    }),
    without: [],
  },
  pathMtu: mtuDerivation(facts, flow),
  monthlyCostUsd: {
    value: flow.monthlyCostUsd,
    unit: 'usd-per-month',
    operation: 'sum',
    // What a path passes twice is paid once.
    terms: [...new Set(pathElements(facts, flow))].flatMap((element) => {
      const cost = readNumber(element, 'monthlyCostUsd');
      return cost === undefined ? [] : [plainTerm(element.id, 'monthlyCostUsd', cost)];
    }),
    without: [],
  },
  failoverSec: {
    value: flow.failover.seconds,
    unit: 'sec',
    operation: 'maximum',
    terms: flow.failover.terms.flatMap(({ link, seconds, ...term }) =>
      seconds === null
        ? []
        : [{ at: link.id, value: seconds, source: term.source, inputs: failoverInputs({ link, seconds, ...term }) }],
    ),
    without: flow.failover.terms.flatMap(({ link, seconds }) => (seconds === null ? [link.id] : [])),
  },
  encryption: flow.hops.map(({ link, linkLayers, layers }) => ({
    hop: link.id,
    layers: layers.map((layer) =>
      linkLayers.includes(layer)
        ? { layer, from: 'link', source: layerSource(facts, link, layer) }
        : { layer, from: 'session', source: readText(flow.flow, 'encryption')?.source ?? 'assumed' },
    ),
  })),
});

const input = (name: string, found: Pick<Valued<number | string | boolean>, 'value' | 'source'>): DerivationInput => ({
  name,
  value: found.value,
  source: found.source,
});

/** A constant of the analysis: nobody stated it. */
const constant = (name: string, value: number): DerivationInput => ({ name, value, source: 'assumed' });

const plainTerm = (at: string, name: string, found: Valued<number>): DerivationTerm => ({
  at,
  value: found.value,
  source: found.source,
  inputs: [input(name, found)],
});

const sourceOf = (inputs: readonly DerivationInput[]): 'stated' | 'assumed' =>
  inputs.every(({ source }) => source === 'stated') ? 'stated' : 'assumed';

const pathElements = ({ topology }: Facts, { path }: FlowFacts): readonly (ComponentNode | LinkNode)[] =>
  path.flatMap((id): readonly (ComponentNode | LinkNode)[] => {
    const element = topology.component(id) ?? topology.link(id);
    return element === undefined ? [] : [element];
  });

const latencyDerivation = ({ topology }: Facts, { latencyMs, latencyTerms, hops }: FlowFacts): Derivation => ({
  value: latencyMs,
  unit: 'ms',
  operation: 'sum',
  terms: latencyTerms.map(({ at, value, source }) => {
    const link = topology.component(at) === undefined ? topology.link(at) : undefined;
    const inputs = link === undefined ? [{ name: 'latencyMs', value, source }] : linkLatencyInputs(link);
    return { at, value, source, inputs };
  }),
  without: hops.flatMap(({ link }) => (linkLatency(link) === undefined ? [link.id] : [])),
});

/** The properties `linkLatency` reads, in the order it prefers them. */
const linkLatencyInputs = (link: LinkNode): readonly DerivationInput[] => {
  const found = (name: string) => readNumber(link, name);
  const stated = ['latencyMs', 'rttMs', 'distanceKm'].find((name) => found(name)?.source === 'stated');
  const name = stated ?? (found('latencyMs') === undefined ? 'rttMs' : 'latencyMs');
  const value = found(name);
  if (value === undefined) return [];
  if (name === 'latencyMs') return [input(name, value)];
  if (name === 'rttMs') return [input(name, value), constant('oneWayShare', 0.5)];
  return [input(name, value), constant('fibreMsPerKm', fibreMsPerKm), constant('routeFactor', routeFactor)];
};

const capacityInputs = (element: ComponentNode | LinkNode): readonly DerivationInput[] => {
  const own = (names: readonly string[]) =>
    names.flatMap((name) => {
      const found = readNumber(element, name);
      return found === undefined ? [] : [input(name, found)];
    });
  if (element.sort === 'component') return own(['throughputMbps']);
  const bandwidth = own(['bandwidthMbps']);
  if (bandwidth.length > 0) return bandwidth;
  const tunnels = own(['tunnelMbps', 'tunnels']);
  return tunnels.length === 1 ? [...tunnels, constant('tunnels', 1)] : tunnels;
};

const mtuDerivation = ({ topology }: Facts, { pathMtu, hops }: FlowFacts): Derivation => ({
  value: pathMtu,
  unit: 'bytes',
  operation: 'minimum',
  terms: hops.flatMap(({ link }) => {
    const mtu = readNumber(link, 'mtu');
    const value = payloadMtu(topology, link);
    if (mtu === undefined || value === undefined) return [];
    const overheads = encapsulationsOf(topology, link).map((name) =>
      constant(name, -(encapsulationOverheadBytes[name] ?? 0)),
    );
    return [{ at: link.id, value, source: mtu.source, inputs: [input('mtu', mtu), ...overheads] }];
  }),
  without: hops.flatMap(({ link }) => (payloadMtu(topology, link) === undefined ? [link.id] : [])),
});

const inputsOfMechanism: Readonly<Record<FailoverTerm['mechanism'], readonly string[]>> = {
  bfd: ['bfd', 'bfdIntervalMs', 'bfdMultiplier'],
  'bgp-hold': ['bgpHoldSec'],
  'dead-peer-detection': ['dpdSec'],
  static: ['routing'],
};

/** What stands in for a timer nobody states; see `failoverTerm` for the sources. */
const standardTimers: Readonly<Record<string, number>> = { bfdIntervalMs: 300, bfdMultiplier: 3, bgpHoldSec: 90 };

const failoverInputs = ({ link, mechanism }: FailoverTerm): readonly DerivationInput[] =>
  inputsOfMechanism[mechanism].flatMap((name) => {
    if (name === 'bfd') return [];
    const found = readNumber(link, name);
    const standard = standardTimers[name];
    if (found !== undefined) return [input(name, found)];
    return standard === undefined ? [] : [constant(name, standard)];
  });

const layerSource = ({ topology }: Facts, link: LinkNode, layer: string): 'stated' | 'assumed' => {
  const own = readText(link, 'encryption');
  if (own?.value === layer) return own.source;
  return linkEncryption(topology, link).includes(layer) && link.props.encapsulation !== undefined
    ? 'stated'
    : 'assumed';
};

/**
 * Independent units that the flow cannot do without multiply; whatever has an alternative is left as one factor. A flow needs a
 * unit when its loss alone leaves no permitted path; ends count only where their availability is stated.
 */
const availabilityDerivation = ({ topology }: Facts, flow: FlowFacts): AvailabilityDerivation => {
  const { value, method } = flow.availability;
  const shared = { value, unit: 'fraction', operation: 'product', method, without: [] } as const;
  if (!flow.reachable) return { ...shared, terms: [], alternatives: [] };
  const onWays = new Set([...flow.usable.components, ...flow.usable.links].map(({ id }) => id));
  const onPath = new Set(flow.path);
  const needed: FailureUnit[] = [];
  const others: FailureUnit[] = [];
  for (const unit of topology.failureUnits) {
    if ((unit.availability?.value ?? 1) >= 1) continue;
    if (isEndOf(flow.flow, unit)) {
      if (unit.availability?.source === 'stated') needed.push(unit);
    } else if (unit.takesDown.some((id) => onPath.has(id)) && !flow.survivesLossOf(unit.takesDown)) needed.push(unit);
    else if (unit.takesDown.some((id) => onWays.has(id))) others.push(unit);
  }
  const terms = needed.map((unit) => unitTerm(topology, unit));
  const series = terms.reduce((product, term) => product * term.value, 1);
  const alternatives = others.map((unit) => unitTerm(topology, unit));
  if (alternatives.length === 0 || series === 0) return { ...shared, terms, alternatives };
  const source = alternatives.every((term) => term.source === 'stated') ? 'stated' : 'assumed';
  const rest: DerivationTerm = { at: flow.id, value: value / series, source, inputs: [] };
  return { ...shared, terms: [...terms, rest], alternatives };
};

const unitTerm = (topology: Topology, unit: FailureUnit): DerivationTerm => {
  const { value, source } = unit.availability ?? { value: 1, source: 'assumed' };
  const element = topology.component(unit.id) ?? topology.link(unit.id);
  return { at: unit.id, value, source, inputs: element === undefined ? [] : availabilityInputs(element) };
};

/** A kind's default is for one instance; several independent ones give 1 − (1 − a)ⁿ. */
const availabilityInputs = (element: ComponentNode | LinkNode): readonly DerivationInput[] => {
  const one = readNumber(element, 'availability');
  if (one === undefined) return [];
  if (availabilityOf(element)?.value === one.value) return [input('availability', one)];
  const name = readNumber(element, 'instances') === undefined ? 'replicas' : 'instances';
  const instances = readNumber(element, name);
  return [input('availability', one), ...(instances === undefined ? [] : [input(name, instances)])];
};
