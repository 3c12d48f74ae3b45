import { peakOf } from './demand.ts';
import type { Facts } from './facts.ts';
import { downBy, simulateFailure } from './failure-simulation.ts';
import { type SweepProgress, sweepFailures } from './failure-sweep.ts';
import { sortedUnique } from './order.ts';

/** A part of a whole: sorted ids, and their share of all there are (0 to 1; 0 where there are none). */
export interface Portion {
  readonly ids: readonly string[];
  readonly share: number;
}

/** How much of a design is hit when something fails. */
export interface BlastRadius {
  /** The units that fail. */
  readonly units: readonly string[];
  /** Of the flows that have a permitted way. */
  readonly flowsLost: Portion;
  readonly flowsDegraded: Portion;
  /** Of all services and workloads: those that are down with it or cut off by it. */
  readonly servicesLost: Portion;
  /** Of the known peaks of the flows that have a permitted way, in Mbps. */
  readonly peakLost: { readonly mbps: number; readonly share: number };
}

/** The blast radius of some failure units together, by their ids. */
export const blastRadius = (facts: Facts, ids: readonly string[]): BlastRadius => {
  const { failed, flows } = simulateFailure(facts, ids);
  const having = (wanted: string) => flows.filter(({ status }) => status === wanted).map(({ id }) => id);
  return radiusOf(facts, failed, having('broken'), having('degraded'));
};

/** The blast radius of every failure unit alone, in the order of `Topology.failureUnits`, in steps that tell their progress. */
export function* blastRadii(facts: Facts): Generator<SweepProgress, readonly BlastRadius[]> {
  const all = { redundant: true, limit: Number.POSITIVE_INFINITY };
  const { entries } = yield* sweepFailures(facts, 1, all);
  const effects = new Map(entries.map((entry) => [entry.units[0], entry]));
  return facts.topology.failureUnits.map(({ id }) => {
    const { broken = [], degraded = [] } = effects.get(id) ?? {};
    return radiusOf(facts, [id], broken, degraded);
  });
}

const serviceKinds: ReadonlySet<string> = new Set(['service', 'workload']);

const radiusOf = (
  facts: Facts,
  units: readonly string[],
  lost: readonly string[],
  degraded: readonly string[],
): BlastRadius => {
  const { topology } = facts;
  const flows = facts.flows.filter(({ reachable }) => reachable);
  const services = topology.components.filter(({ component }) => serviceKinds.has(component.kind));
  const peakOfFlows = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (peakOf(facts.flow(id)!.flow)?.value ?? 0), 0);
  const mbps = peakOfFlows(lost);
  const total = peakOfFlows(flows.map(({ id }) => id));
  return {
    units,
    flowsLost: portion(lost, flows.length),
    flowsDegraded: portion(degraded, flows.length),
    servicesLost: portion(
      services.length === 0 ? [] : servicesLostTo(facts, units, new Set(services.map(({ id }) => id))),
      services.length,
    ),
    peakLost: { mbps, share: total === 0 ? 0 : mbps / total },
  };
};

const servicesLostTo = (facts: Facts, units: readonly string[], services: ReadonlySet<string>): readonly string[] => {
  const downIds = downBy(units.flatMap((id) => facts.topology.failureUnit(id) ?? []));
  return [...downIds, ...facts.cutOffBy(downIds)].filter((id) => services.has(id));
};

const portion = (ids: readonly string[], total: number): Portion => ({
  ids: sortedUnique(ids),
  share: total === 0 ? 0 : ids.length / total,
});
