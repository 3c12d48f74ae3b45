import { dataCopies } from './data-copies.ts';
import type { Facts } from './facts.ts';
import type { FlowFacts } from './flow-facts.ts';
import { sortedUnique } from './order.ts';
import { readList, readText, type Valued } from './property-access.ts';
import type { ComponentNode, LinkNode } from './topology.ts';

/** An element with the country whose law applies to it; undefined when nobody says. */
export interface TouchedElement {
  readonly id: string;
  readonly country: Valued<string> | undefined;
}

/** Countries a flow's data passes, with those it may pass. */
export interface FlowResidency {
  readonly flow: string;
  /** Null when the flow may go anywhere. */
  readonly allowed: readonly string[] | null;
  /** Everything on a permitted way: components, then links, each sorted by id. */
  readonly touched: readonly TouchedElement[];
  /** Of them, those in a country that is not allowed; none where everything is. */
  readonly outside: readonly TouchedElement[];
  /** Ids of components of which nobody says where they are. Links only count where they say it. */
  readonly unknown: readonly string[];
  /** Countries of the chosen path, and those only other permitted ways touch, sorted. */
  readonly countriesOnPath: readonly string[];
  readonly countriesInReserve: readonly string[];
  /** Null when it cannot be told or nothing is required. */
  readonly met: boolean | null;
}

/** Countries that a store's data is kept in, with those it may be kept in. */
export interface StoreResidency {
  readonly store: ComponentNode;
  /** Null when it may be kept anywhere. */
  readonly allowed: Valued<readonly string[]> | null;
  /** The store itself, then the copies of its data, sorted by id. */
  readonly holders: readonly ComponentNode[];
  readonly outside: readonly ComponentNode[];
  /** Ids of holders of which nobody says where they are. */
  readonly unknown: readonly string[];
  /** Sorted. */
  readonly countries: readonly string[];
  readonly met: boolean | null;
}

const countryOf = (element: ComponentNode | LinkNode): Valued<string> | undefined => readText(element, 'jurisdiction');

/** Where a flow's data may be on its way, failures of the chosen path included. */
export const flowResidency = ({ id, flow, usable, path, reachable }: FlowFacts): FlowResidency => {
  const required = flow.requires.residency;
  const allowed = Array.isArray(required) ? required : null;
  const touched = [...usable.components, ...usable.links].map((node) => ({ id: node.id, country: countryOf(node) }));
  const outside = touched.filter(({ country }) => country && allowed !== null && !allowed.includes(country.value));
  const unknown = usable.components.filter((node) => countryOf(node) === undefined).map((node) => node.id);
  const onPath = new Set(path);
  const countries = (elements: readonly TouchedElement[]) =>
    sortedUnique(elements.flatMap(({ country }) => country?.value ?? []));
  const countriesOnPath = countries(touched.filter((element) => onPath.has(element.id)));
  return {
    flow: id,
    allowed,
    touched,
    outside,
    unknown,
    countriesOnPath,
    countriesInReserve: countries(touched).filter((country) => !countriesOnPath.includes(country)),
    met: allowed === null || !reachable ? null : outside.length > 0 ? false : unknown.length > 0 ? null : true,
  };
};

/** Where a store's data is kept, its copies and theirs included. */
export const storeResidency = (store: ComponentNode): StoreResidency => {
  const allowed = readList(store, 'residency') ?? null;
  const holders = [store, ...dataCopies(store)];
  const outside = holders.filter((node) => {
    const country = countryOf(node)?.value;
    return country !== undefined && allowed !== null && !allowed.value.includes(country);
  });
  const unknown = holders.filter((node) => countryOf(node) === undefined).map(({ id }) => id);
  return {
    store,
    allowed,
    holders,
    outside,
    unknown,
    countries: sortedUnique(holders.flatMap((node) => countryOf(node)?.value ?? [])),
    met: allowed === null ? null : outside.length > 0 ? false : unknown.length > 0 ? null : true,
  };
};

const storeKinds: ReadonlySet<string> = new Set(['database', 'cache', 'message-queue', 'object-store', 'event-bus']);

/** What keeps data that may have to stay in a country. */
export const isStore = ({ component }: ComponentNode): boolean => storeKinds.has(component.kind);

/** Residency of every flow and store of a design, sorted by id. */
export const residencies = ({
  flows,
  topology,
}: Pick<Facts, 'flows' | 'topology'>): {
  readonly flows: readonly FlowResidency[];
  readonly stores: readonly StoreResidency[];
} => ({
  flows: flows.map(flowResidency),
  stores: topology.components.filter(isStore).map(storeResidency),
});
