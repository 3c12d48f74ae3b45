import { peakOf } from './demand.ts';
import type { Facts } from './facts.ts';
import type { FailureOutcome } from './failure-simulation.ts';
import { type SweepProgress, sweepFailures } from './failure-sweep.ts';
import type { FlowStatus } from './flow-outcome.ts';
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

/** The blast radius of a simulated failure. */
export const blastRadius = (facts: Facts, { failed, down, cutOff, flows }: FailureOutcome): BlastRadius => {
  const having = (wanted: FlowStatus) => flows.filter(({ status }) => status === wanted).map(({ id }) => id);
  const lost = new Set([...down.components, ...cutOff]);
  return radiusOf(facts, failed, { broken: having('broken'), degraded: having('degraded'), lost });
};

/** The blast radius of every failure unit alone, in the order of `Topology.failureUnits`, in steps that tell their progress. */
export function* blastRadii(facts: Facts): Generator<SweepProgress, readonly BlastRadius[]> {
  const all = { redundant: true, limit: Number.POSITIVE_INFINITY };
  const { entries } = yield* sweepFailures(facts, 1, all);
  const effects = new Map(entries.map((entry) => [entry.units[0], entry]));
  return facts.topology.failureUnits.map(({ id, takesDown }) => {
    const { broken = [], degraded = [] } = effects.get(id) ?? {};
    const lost = new Set([...takesDown, ...facts.cutOffBy(new Set(takesDown))]);
    return radiusOf(facts, [id], { broken, degraded, lost });
  });
}

const serviceKinds: ReadonlySet<string> = new Set(['service', 'workload']);

interface Damage {
  readonly broken: readonly string[];
  readonly degraded: readonly string[];
  /** Components that are down or cut off. */
  readonly lost: ReadonlySet<string>;
}

const radiusOf = (facts: Facts, units: readonly string[], { broken, degraded, lost }: Damage): BlastRadius => {
  const flows = facts.flows.filter(({ reachable }) => reachable);
  const services = facts.topology.components.filter(({ component }) => serviceKinds.has(component.kind));
  const lostServices = services.filter(({ id }) => lost.has(id)).map(({ id }) => id);
  const peakOfFlows = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (peakOf(facts.flow(id)!.flow)?.value ?? 0), 0);
  const mbps = peakOfFlows(broken);
  const total = peakOfFlows(flows.map(({ id }) => id));
  return {
    units,
    flowsLost: portion(broken, flows.length),
    flowsDegraded: portion(degraded, flows.length),
    servicesLost: portion(lostServices, services.length),
    peakLost: { mbps, share: total === 0 ? 0 : mbps / total },
  };
};

const portion = (ids: readonly string[], total: number): Portion => ({
  ids: sortedUnique(ids),
  share: total === 0 ? 0 : ids.length / total,
});
