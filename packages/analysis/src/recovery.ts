import { copyLinksOf } from './copy-links.ts';
import type { Facts } from './facts.ts';
import { readNumber, readText, type Valued } from './property-access.ts';
import { separationOf } from './separation.ts';
import type { ComponentNode, Topology } from './topology.ts';

/** What a recovery waits for, in order. */
export type RecoveryStepName = 'detectionSec' | 'provisionSec' | 'restore' | 'ttlSec';

/**
 * Steps of each rung of the recovery ladder.
 * Source: https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html
 */
const stepsOf: Readonly<Record<string, readonly RecoveryStepName[]>> = {
  'backup-restore': ['detectionSec', 'provisionSec', 'restore', 'ttlSec'],
  'pilot-light': ['detectionSec', 'provisionSec', 'ttlSec'],
  'warm-standby': ['detectionSec', 'ttlSec'],
  'active-active': ['detectionSec', 'ttlSec'],
};

/** A property a figure is made of; undefined where nobody states it. */
export type RecoveryInput = readonly [name: string, value: Valued<number> | undefined];

export interface RecoveryStep {
  readonly name: RecoveryStepName;
  /** Undefined when it cannot be told from what is stated. */
  readonly seconds: number | undefined;
  readonly values: readonly RecoveryInput[];
  /** Properties that would have to be stated. */
  readonly missing: readonly string[];
}

/** How long a component takes to come back elsewhere, beside what it is asked for. */
export interface RecoveryTime {
  readonly component: ComponentNode;
  readonly requiredSec: Valued<number>;
  /** Undefined when no recovery strategy is stated; there are no steps then. */
  readonly strategy: Valued<string> | undefined;
  readonly steps: readonly RecoveryStep[];
  /** Sum of the known steps in seconds: it takes at least this long. Null without a strategy. */
  readonly atLeastSec: number | null;
  /** Null when it cannot be told. */
  readonly met: boolean | null;
}

/** Recovery times of all components with a required one, sorted by id. */
export const recoveryTimes = (topology: Topology): readonly RecoveryTime[] =>
  topology.components.flatMap((component) => recoveryTimeOf(component) ?? []);

/** Recovery time of a component by its strategy; undefined when it does not state a required one. */
export const recoveryTimeOf = (component: ComponentNode): RecoveryTime | undefined => {
  const requiredSec = component.props.rtoSec === undefined ? undefined : readNumber(component, 'rtoSec');
  if (requiredSec === undefined) return undefined;
  const strategy = readText(component, 'drStrategy');
  if (strategy === undefined) {
    return { component, requiredSec, strategy, steps: [], atLeastSec: null, met: null };
  }
  const steps = (stepsOf[strategy.value] ?? []).map((step) => stepTime(step, component));
  const atLeastSec = steps.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
  const isComplete = steps.every(({ missing }) => missing.length === 0);
  const met = atLeastSec > requiredSec.value ? false : isComplete ? true : null;
  return { component, requiredSec, strategy, steps, atLeastSec, met };
};

const stepTime = (name: RecoveryStepName, component: ComponentNode): RecoveryStep => {
  if (name === 'restore') return restoreTime(component);
  if (name === 'ttlSec') return switchTime(component);
  const value = readNumber(component, name);
  return { name, seconds: value?.value, values: [[name, value]], missing: value ? [] : [name] };
};

const megabitsPerGigabyte = 8000;

/** Only what keeps data has something to restore. */
const restoreTime = (component: ComponentNode): RecoveryStep => {
  const name = 'restore';
  const size = readNumber(component, 'dataSizeGb');
  if (component.kind?.family !== 'data' && size === undefined) return { name, seconds: 0, values: [], missing: [] };
  const [backup] = copyLinksOf(component).backups;
  const speed = readNumber(component, 'restoreMbps') ?? (backup && readNumber(backup, 'restoreMbps'));
  const values: readonly RecoveryInput[] = [
    ['dataSizeGb', size],
    ['restoreMbps', speed],
  ];
  const missing = values.flatMap(([property, value]) => (value === undefined ? [property] : []));
  const seconds = size && speed && speed.value > 0 ? (size.value * megabitsPerGigabyte) / speed.value : undefined;
  return { name, seconds, values, missing };
};

/** Clients keep the old address as long as the name that leads here may be kept. */
const switchTime = (component: ComponentNode): RecoveryStep => {
  const names = component.links
    .map((link) => (link.from === component ? link.to : link.from))
    .filter((end) => end.component.kind === 'dns-gslb');
  const found = names.map((name) => readNumber(name, 'ttlSec'));
  const longest = Math.max(0, ...found.map((ttl) => ttl?.value ?? 0));
  return {
    name: 'ttlSec',
    seconds: longest,
    values: found.map((ttl) => ['ttlSec', ttl] as const),
    missing: found.includes(undefined) ? ['ttlSec'] : [],
  };
};

/** One copy of a store's data, and how much of the latest data it lacks at worst. */
export interface RecoveryCopy {
  /** Element that states it. */
  readonly at: string;
  readonly property: string;
  readonly lossSec: Valued<number> | undefined;
}

/** How much data a store may lose, beside how much it would. */
export interface RecoveryPoint {
  readonly store: ComponentNode;
  /** The flow that asks for it; null when the store itself does. */
  readonly flow: string | null;
  readonly requiredSec: Valued<number>;
  /** Copies outside the store's site, and those that are lost with it. */
  readonly outside: readonly RecoveryCopy[];
  readonly inside: readonly RecoveryCopy[];
  /** What the freshest copy outside lacks in seconds; null when no copy outside says. */
  readonly lossSec: number | null;
  /** Null when it cannot be told. */
  readonly met: boolean | null;
}

/** The recovery point of every store with a required one: its own or the strictest of a flow into it. Sorted by id. */
export const recoveryPoints = ({ topology, flows }: Pick<Facts, 'topology' | 'flows'>): readonly RecoveryPoint[] =>
  topology.components
    .filter(({ kind }) => kind?.family === 'data')
    .flatMap((store) => {
      const own = readNumber(store, 'rpoSec');
      const demands = flows.flatMap(({ id, flow }) =>
        flow.to === store && typeof flow.requires.rpoSec === 'number'
          ? [{ flow: id, requiredSec: { value: flow.requires.rpoSec, source: 'stated' as const, at: id } }]
          : [],
      );
      const all = [...(own ? [{ flow: null, requiredSec: own }] : []), ...demands];
      const [strictest] = all.sort((a, b) => a.requiredSec.value - b.requiredSec.value);
      return strictest === undefined ? [] : [pointOf(store, strictest)];
    });

const pointOf = (store: ComponentNode, demand: Pick<RecoveryPoint, 'flow' | 'requiredSec'>): RecoveryPoint => {
  const { outside, inside } = copiesOf(store);
  const known = outside.flatMap(({ lossSec }) => lossSec?.value ?? []);
  const lossSec = known.length > 0 ? Math.min(...known) : null;
  const isKnown = outside.length + inside.length > 0 && outside.every((copy) => copy.lossSec !== undefined);
  const met = lossSec !== null && lossSec <= demand.requiredSec.value ? true : isKnown ? false : null;
  return { store, ...demand, outside, inside, lossSec, met };
};

/** Copies with what each loses: a synchronous replica nothing, others their lag, backups the time between two of them. */
const copiesOf = (store: ComponentNode): Pick<RecoveryPoint, 'outside' | 'inside'> => {
  const { backups, replications } = copyLinksOf(store);
  const links = [
    ...replications.map((link) => {
      const none: Valued<number> = { value: 0, source: 'stated', at: link.id };
      const lossSec = link.props.mode === 'sync' ? none : readNumber(link, 'lagSec');
      return { link, copy: { at: link.id, property: 'lagSec', lossSec } };
    }),
    ...backups.map((link) => ({
      link,
      copy: { at: link.id, property: 'intervalSec', lossSec: readNumber(link, 'intervalSec') },
    })),
  ];
  const isInside = (to: ComponentNode) => separationOf(store, to) === 'site';
  const interval = readNumber(store, 'backupIntervalSec');
  const stated: readonly RecoveryCopy[] = interval
    ? [{ at: store.id, property: 'backupIntervalSec', lossSec: interval }]
    : [];
  return {
    outside: [...stated, ...links.filter(({ link }) => !isInside(link.to)).map(({ copy }) => copy)],
    inside: links.filter(({ link }) => isInside(link.to)).map(({ copy }) => copy),
  };
};
