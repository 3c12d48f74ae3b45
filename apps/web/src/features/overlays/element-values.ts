import {
  availabilityOf,
  bandwidthOf,
  blastRadii,
  type ComponentNode,
  type Facts,
  type LinkNode,
  linkEncryption,
  linkLatency,
  monthlyCost,
  residencies,
  type SweepProgress,
  specsOf,
  strengtheningPlan,
} from '@spandrel/analysis';
import { type ComputedOverlay, type MeasuredOverlay, measuredOverlays } from './overlay-names.ts';

/** A number about an element, a shared-risk group or a flow. */
export interface Measure {
  readonly id: string;
  readonly value: number;
  /** Whether a default stands in for something nobody stated. */
  readonly assumed: boolean;
}

/** The class an element is in. */
export interface Membership {
  readonly id: string;
  /** `encrypted` or `open`; a country. */
  readonly class: string;
  /** What makes it so: layers of encryption. */
  readonly details: readonly string[];
  readonly assumed: boolean;
  /** Whether a requirement forbids it. */
  readonly forbidden: boolean;
}

interface Unknowns {
  /** Elements it concerns, but nobody says. */
  readonly unknown: readonly string[];
  /** Flows that could not be counted in. */
  readonly flowsLeftOut: readonly string[];
  /** Whether the design has no flows, though the overlay is about them. */
  readonly lacksFlows: boolean;
}

export interface Measures extends Unknowns {
  readonly overlay: MeasuredOverlay;
  /** Of what is drawn. */
  readonly values: readonly Measure[];
  /** Of what is not: shared-risk groups, flows. */
  readonly undrawn: readonly Measure[];
}

export interface Memberships extends Unknowns {
  readonly overlay: Exclude<ComputedOverlay, MeasuredOverlay>;
  readonly values: readonly Membership[];
}

/** What an overlay says about the elements of a design. Plain data; elements it does not concern are left out. */
export type ElementValues = Measures | Memberships;

export const isMeasured = (values: ElementValues): values is Measures =>
  measuredOverlays.some((overlay) => overlay === values.overlay);

type Drawn = ComponentNode | LinkNode;

const drawnOf = ({ topology }: Facts): readonly Drawn[] => [...topology.components, ...topology.links];
const isDrawn = ({ topology }: Facts, id: string): boolean =>
  topology.component(id) !== undefined || topology.link(id) !== undefined;

/** Computes an overlay; what takes long tells how far it is. */
export const elementValues = (
  facts: Facts,
  overlay: ComputedOverlay,
  tell: (progress: SweepProgress) => void = () => {},
): ElementValues => {
  switch (overlay) {
    case 'latency':
      return latencies(facts);
    case 'utilisation':
      return utilisations(facts);
    case 'importance':
      return importances(facts);
    case 'cost':
      return costs(facts);
    case 'blast-radius':
      return radii(facts, tell);
    case 'encryption':
      return encryptions(facts);
    case 'jurisdiction':
      return jurisdictions(facts);
  }
};

const complete: Unknowns = { unknown: [], flowsLeftOut: [], lacksFlows: false };

/** A number that is stated, else the kind's default. */
const numberOf = (element: Drawn, name: string): { readonly value: number; readonly assumed: boolean } | undefined => {
  const stated = element.props[name];
  if (typeof stated === 'number') return { value: stated, assumed: false };
  const spec = specsOf(element)[name];
  return spec?.type === 'number' && spec.default !== undefined ? { value: spec.default, assumed: true } : undefined;
};

/** One way, of links that carry traffic and of components that take time to process. */
const latencies = ({ topology }: Facts): Measures => {
  const links = topology.links
    .filter(({ kind }) => kind?.plane === 'data')
    .map((link) => ({ id: link.id, latency: linkLatency(link) }));
  const components = topology.components.flatMap((component): Measure[] => {
    const latency = numberOf(component, 'latencyMs');
    return latency === undefined || (latency.value === 0 && latency.assumed) ? [] : [{ id: component.id, ...latency }];
  });
  return {
    ...complete,
    overlay: 'latency',
    values: [
      ...components,
      ...links.flatMap(({ id, latency }) =>
        latency === undefined ? [] : [{ id, value: latency.value, assumed: latency.source === 'assumed' }],
      ),
    ],
    undrawn: [],
    unknown: links.filter(({ latency }) => latency === undefined).map(({ id }) => id),
  };
};

/** What an element carries at most in one direction; an assumed throughput is for what passes through, not for ends. */
const limitOf = (element: Drawn): { readonly mbps: number; readonly assumed: boolean } | undefined => {
  if (element.sort === 'link') {
    const mbps = bandwidthOf(element);
    const isStated = element.props.bandwidthMbps !== undefined || element.props.tunnelMbps !== undefined;
    return Number.isFinite(mbps) ? { mbps, assumed: !isStated } : undefined;
  }
  const throughput = numberOf(element, 'throughputMbps');
  if (throughput === undefined || (throughput.assumed && element.transit === 'none')) return undefined;
  return { mbps: throughput.value, assumed: throughput.assumed };
};

/** Peak load as a share of the capacity, of what flows use. */
const utilisations = (facts: Facts): Measures => {
  const values: Measure[] = [];
  const unknown: string[] = [];
  const withoutPeak = new Set<string>();
  for (const [id, { element, mbps, flowsWithoutPeak }] of facts.loads) {
    for (const flow of flowsWithoutPeak) withoutPeak.add(flow);
    const limit = limitOf(element);
    // What can only be an end of traffic, or holds others, is limited by what it states alone.
    const needsLimit =
      element.sort === 'link' || (element.transit === 'any' && specsOf(element).throughputMbps !== undefined);
    if (limit !== undefined && limit.mbps > 0 && mbps > 0) {
      values.push({ id, value: mbps / limit.mbps, assumed: limit.assumed || flowsWithoutPeak.length > 0 });
    } else if (needsLimit) unknown.push(id);
  }
  return {
    overlay: 'utilisation',
    values,
    undrawn: [],
    unknown,
    flowsLeftOut: [...withoutPeak].sort(),
    lacksFlows: facts.flows.length === 0,
  };
};

/** Minutes of downtime a month, over all flows, that go away when an element never fails. */
const importances = (facts: Facts): Measures => {
  const { units, withoutRanking } = strengtheningPlan(facts);
  const elements = new Map(drawnOf(facts).map((element) => [element.id, element]));
  const measures = units.map(({ unit, minutesPerMonth }): Measure => {
    const element = elements.get(unit);
    const source = element && availabilityOf(element)?.source;
    return { id: unit, value: minutesPerMonth, assumed: source !== 'stated' };
  });
  return {
    ...complete,
    overlay: 'importance',
    values: measures.filter(({ id }) => isDrawn(facts, id)),
    undrawn: measures.filter(({ id }) => !isDrawn(facts, id)),
    flowsLeftOut: withoutRanking,
    lacksFlows: facts.flows.length === 0,
  };
};

/** USD a month: what an element costs by itself, and what is charged for the traffic over it. */
const costs = (facts: Facts): Measures => {
  const { fixed, charges, flows } = monthlyCost(facts);
  const sums = new Map<string, Measure>();
  const add = (id: string, value: number, assumed: boolean) => {
    const known = sums.get(id);
    sums.set(id, { id, value: (known?.value ?? 0) + value, assumed: assumed || (known?.assumed ?? false) });
  };
  for (const { at, usdPerMonth } of fixed) add(at, usdPerMonth, false);
  for (const { at, usdPerMonth, source } of charges) add(at, usdPerMonth, source === 'assumed');
  const measures = [...sums.values()];
  return {
    ...complete,
    overlay: 'cost',
    values: measures.filter(({ id }) => isDrawn(facts, id)),
    undrawn: measures.filter(({ id }) => !isDrawn(facts, id)),
    flowsLeftOut: flows.filter(({ usdPerMonth }) => usdPerMonth === null).map(({ flow }) => flow),
  };
};

/** The share of all flows that break when an element fails. */
const radii = (facts: Facts, tell: (progress: SweepProgress) => void): Measures => {
  const steps = blastRadii(facts);
  let step = steps.next();
  for (; !step.done; step = steps.next()) tell(step.value);
  const measures = step.value
    .filter(({ flowsLost, flowsDegraded }) => flowsLost.ids.length + flowsDegraded.ids.length > 0)
    .map(({ units, flowsLost }): Measure => ({ id: units[0]!, value: flowsLost.share, assumed: false }));
  return {
    ...complete,
    overlay: 'blast-radius',
    values: measures.filter(({ id }) => isDrawn(facts, id)),
    undrawn: measures.filter(({ id }) => !isDrawn(facts, id)),
    flowsLeftOut: facts.flows.filter(({ reachable }) => !reachable).map(({ id }) => id),
    lacksFlows: facts.flows.length === 0,
  };
};

/** How traffic is protected on links, by themselves or by all flows over them, and data where it is kept. */
const encryptions = (facts: Facts): Memberships => {
  const sessions = new Map<string, (readonly string[])[]>();
  for (const { hops } of facts.flows) {
    for (const { link, layers } of hops) sessions.set(link.id, [...(sessions.get(link.id) ?? []), layers]);
  }
  const values: Membership[] = [];
  const unknown: string[] = [];
  const put = (id: string, details: readonly string[], assumed: boolean) =>
    values.push({ id, class: details.length > 0 ? 'encrypted' : 'open', details, assumed, forbidden: false });
  for (const link of facts.topology.links) {
    const own = linkEncryption(facts.topology, link);
    const over = sessions.get(link.id) ?? [];
    const isCovered = over.length > 0 && over.every((layers) => layers.length > 0);
    const isStated = link.props.encryption !== undefined;
    if (own.length > 0) put(link.id, own, !isStated);
    else if (isCovered) put(link.id, [...new Set(over.flat())], false);
    else if (isStated || hasDefault(link, 'encryption')) put(link.id, [], !isStated);
    else unknown.push(link.id);
  }
  for (const component of facts.topology.components) {
    const stated = component.props.encryptionAtRest;
    if (specsOf(component).encryptionAtRest === undefined) continue;
    if (typeof stated === 'boolean') put(component.id, stated ? ['at-rest'] : [], false);
    else unknown.push(component.id);
  }
  return { ...complete, overlay: 'encryption', values, unknown };
};

const hasDefault = (element: Drawn, name: string): boolean => {
  const spec = specsOf(element)[name];
  return spec !== undefined && 'default' in spec && spec.default !== undefined;
};

/** The country whose law applies, stated or taken over from the box it stands in. */
const countryOf = (element: Drawn): string | undefined => {
  const boxes = element.sort === 'component' ? element.ancestors : [];
  for (const { props } of [element, ...boxes]) if (typeof props.jurisdiction === 'string') return props.jurisdiction;
  return undefined;
};

const jurisdictions = (facts: Facts): Memberships => {
  const { flows, stores } = residencies(facts);
  const forbidden = new Set([
    ...flows.flatMap(({ outside }) => outside.map(({ id }) => id)),
    ...stores.flatMap(({ outside }) => outside.map(({ id }) => id)),
  ]);
  const concerned = new Set([...flows, ...stores].flatMap(({ unknown }) => unknown));
  return {
    ...complete,
    overlay: 'jurisdiction',
    values: drawnOf(facts).flatMap((element): Membership[] => {
      const country = countryOf(element);
      const { id } = element;
      return country === undefined
        ? []
        : [{ id, class: country, details: [], assumed: false, forbidden: forbidden.has(id) }];
    }),
    unknown: [...concerned].sort(),
  };
};
