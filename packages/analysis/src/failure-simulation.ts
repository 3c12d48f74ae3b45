import { peakOf } from './demand.ts';
import type { Facts } from './facts.ts';
import type { FailureUnit } from './failure-units.ts';
import type { FlowFacts } from './flow-facts.ts';
import { type FlowOutcome, flowOutcome } from './flow-outcome.ts';
import { sortedUnique } from './order.ts';
import { newOverloads, type Overload } from './overloads.ts';

/** What happens when some components, links or shared-risk groups fail together. Plain values, sorted by id. */
export interface FailureOutcome {
  /** The units that fail. */
  readonly failed: readonly string[];
  /** Names that no component, link or group of the drawing has; nothing fails for them. */
  readonly unknown: readonly string[];
  /** Everything that is down: the units, their members, what stands in them and what is built on them. */
  readonly down: { readonly components: readonly string[]; readonly links: readonly string[] };
  /** Components that are up but separated from the rest of the network. */
  readonly cutOff: readonly string[];
  readonly flows: readonly FlowOutcome[];
  /** Elements that carry more than they can because traffic moved to them. */
  readonly overloads: readonly Overload[];
}

/** Simulates the failure of any units, by their ids; see `Topology.failureUnits`. */
export const simulateFailure = (facts: Facts, ids: readonly string[]): FailureOutcome => {
  const { topology } = facts;
  const asked = sortedUnique(ids);
  const units = asked.flatMap((id) => topology.failureUnit(id) ?? []);
  const downIds = downBy(units);
  const states = facts.flows.map((before) => ({ before, after: factsDuring(before, downIds) }));
  const overloads = overloadsAfter(facts, states);
  const overloaded = new Set(overloads.flatMap(({ flows }) => flows));
  const down = sortedUnique(downIds);
  return {
    failed: units.map(({ id }) => id),
    unknown: asked.filter((id) => topology.failureUnit(id) === undefined),
    down: {
      components: down.filter((id) => topology.component(id) !== undefined),
      links: down.filter((id) => topology.link(id) !== undefined),
    },
    cutOff: facts.cutOffBy(downIds),
    flows: states.map(({ before, after }) => flowOutcome(before, after, downIds, overloaded)),
    overloads,
  };
};

/** Ids of everything that some units take down together. */
export const downBy = (units: readonly FailureUnit[]): ReadonlySet<string> =>
  new Set(units.flatMap(({ takesDown }) => takesDown));

/** A flow before and during a failure. */
export interface FlowState {
  readonly before: FlowFacts;
  /** Undefined when an end is down; the same object where the failure does not touch the flow. */
  readonly after: FlowFacts | undefined;
}

/** Elements that are overloaded only because flows moved: what none with a known peak has moved to carries no more than before. */
export const overloadsAfter = (facts: Facts, states: readonly FlowState[]): readonly Overload[] => {
  const gaining = new Set<string>();
  for (const { before, after } of states) {
    if (after === undefined || after === before || peakOf(before.flow) === undefined) continue;
    for (const { element } of after.shares) gaining.add(element.id);
  }
  if (gaining.size === 0) return [];
  const users = new Set([...gaining].flatMap((id) => facts.loads.get(id)?.flows ?? []));
  const flows = states.flatMap(({ before, after }) =>
    after !== undefined && (after !== before || users.has(before.id)) ? [after] : [],
  );
  return newOverloads(facts.loads, flows, gaining);
};

/** The facts of a flow during an outage; undefined when an end is down. */
export const factsDuring = (flow: FlowFacts, downIds: ReadonlySet<string>): FlowFacts | undefined => {
  const { from, to } = flow.flow;
  if (downIds.has(from.id) || downIds.has(to.id)) return undefined;
  const { components, links } = flow.usable;
  const isTouched = [...components, ...links].some(({ id }) => downIds.has(id));
  return isTouched ? flow.whileDown([...downIds]) : flow;
};
