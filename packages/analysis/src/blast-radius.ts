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
  return radiusOf(wholeOf(facts), failed, { broken: having('broken'), degraded: having('degraded'), lost });
};

/** The blast radius of every failure unit alone, in the order of `Topology.failureUnits`, in steps that tell their progress. */
export function* blastRadii(facts: Facts): Generator<SweepProgress, readonly BlastRadius[]> {
  const all = { redundant: true, limit: Number.POSITIVE_INFINITY };
  const { entries } = yield* sweepFailures(facts, 1, all);
  const effects = new Map(entries.map((entry) => [entry.units[0], entry]));
  const whole = wholeOf(facts);
  return facts.topology.failureUnits.map(({ id, takesDown }) => {
    const { broken = [], degraded = [] } = effects.get(id) ?? {};
    const lost = new Set([...takesDown, ...facts.cutOffBy(new Set(takesDown))]);
    return radiusOf(whole, [id], { broken, degraded, lost });
  });
}

/** What damage is a share of. */
interface Whole {
  readonly flowCount: number;
  /** Ids of services and workloads. */
  readonly services: readonly string[];
  /** Peaks of the flows by their ids, 0 where unknown, and their sum. */
  readonly peaks: ReadonlyMap<string, number>;
  readonly peakMbps: number;
}

const serviceKinds: ReadonlySet<string> = new Set(['service', 'workload']);

const wholeOf = ({ flows, topology }: Facts): Whole => {
  const reachable = flows.filter((flow) => flow.reachable);
  const peaks = new Map(reachable.map(({ id, flow }) => [id, peakOf(flow)?.value ?? 0]));
  return {
    flowCount: reachable.length,
    services: topology.components.filter(({ component }) => serviceKinds.has(component.kind)).map(({ id }) => id),
    peaks,
    peakMbps: [...peaks.values()].reduce((sum, mbps) => sum + mbps, 0),
  };
};

interface Damage {
  readonly broken: readonly string[];
  readonly degraded: readonly string[];
  /** Components that are down or cut off. */
  readonly lost: ReadonlySet<string>;
}

const radiusOf = (
  { flowCount, services, peaks, peakMbps }: Whole,
  units: readonly string[],
  { broken, degraded, lost }: Damage,
): BlastRadius => {
  const lostServices = services.filter((id) => lost.has(id));
  const mbps = broken.reduce((sum, id) => sum + (peaks.get(id) ?? 0), 0);
  return {
    units,
    flowsLost: portion(broken, flowCount),
    flowsDegraded: portion(degraded, flowCount),
    servicesLost: portion(lostServices, services.length),
    peakLost: { mbps, share: peakMbps === 0 ? 0 : mbps / peakMbps },
  };
};

const portion = (ids: readonly string[], total: number): Portion => ({
  ids: sortedUnique(ids),
  share: total === 0 ? 0 : ids.length / total,
});
