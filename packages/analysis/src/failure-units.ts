import { isAlike } from './is-alike.ts';
import { lazily } from './lazily.ts';
import { compareText, sortedUnique } from './order.ts';
import { readBoolean, readList, readNumber, readText, type Valued } from './property-access.ts';
import type { ComponentNode, LinkNode } from './topology.ts';

/** What a shared-risk group is made of: a name people gave it, or a physical thing its members have in common. */
export type GroupType = 'srlg' | 'location' | 'isp' | 'device' | 'conduit' | 'building' | 'lag' | 'zone';

/** Something that fails as one and takes others down with it. */
export interface FailureUnit {
  /** Id of the component or link; a declared group's own name; `<type>:<name>` for a derived group. */
  readonly id: string;
  readonly type: 'component' | 'link' | 'group';
  /** Undefined for components and links. */
  readonly groupType: GroupType | undefined;
  /** The element itself, or the components and links that name the group; sorted ids. */
  readonly members: readonly string[];
  /** Every component and link that is down when the unit is: members, what stands in them and what is built on them; sorted ids. */
  readonly takesDown: readonly string[];
  /** Probability that it works; undefined when neither stated nor known from the kind (it then counts as 1). */
  readonly availability: Valued<number> | undefined;
  /** Run redundantly inside, so that its own loss is no single point of failure (its only zone still is). */
  readonly redundant: boolean;
}

type Drawn = ComponentNode | LinkNode;

/**
 * Internally redundant: run redundantly by a provider, or at least two instances that do not all stand in one zone.
 * Without stated instances, several zones say the same.
 */
export const isInternallyRedundant = (element: Drawn): boolean => {
  if (readBoolean(element, 'managed')?.value === true) return true;
  const zones = readList(element, 'zones')?.value ?? [];
  const standsInOne = zones.length > 0 && zones.every((zone) => zone === zones[0]);
  const stated = element.props.instances ?? element.props.replicas;
  if (stated === undefined && zones.length > 0 && !standsInOne) return true;
  return instancesOf(element) >= 2 && !standsInOne;
};

const instancesOf = (element: Drawn): number =>
  readNumber(element, 'instances')?.value ?? readNumber(element, 'replicas')?.value ?? 1;

/**
 * Availability of an element as a whole. A stated value is for the whole; a kind's default is for one instance, so that n
 * independent instances give 1 − (1 − a)ⁿ.
 */
export const availabilityOf = (element: Drawn): Valued<number> | undefined => {
  const found = readNumber(element, 'availability');
  if (found === undefined || found.source === 'stated') return found;
  const instances = instancesOf(element);
  return instances < 2 ? found : { ...found, value: 1 - (1 - found.value) ** instances };
};

/** Every failure unit of a drawing, sorted by id. */
export const failureUnits = (
  components: readonly ComponentNode[],
  links: readonly LinkNode[],
): readonly FailureUnit[] => {
  const elements: readonly Drawn[] = [...components, ...links];
  const componentIds = new Set(components.map(({ id }) => id));
  const zoneIds = new Set(components.filter(({ component }) => component.kind === 'zone').map(({ id }) => id));
  const dependents = new Map<string, string[]>();
  const groups = new Map<string, { type: GroupType; members: string[] }>();
  const zoneName = zoneNaming(elements);
  const depend = (element: Drawn, on: string) => {
    if (element.id === on) return;
    const known = dependents.get(on);
    if (known === undefined) dependents.set(on, [element.id]);
    else known.push(element.id);
  };
  for (const element of elements) {
    const box = element.sort === 'component' ? element.enclosing[0] : undefined;
    if (box !== undefined) depend(element, box.id);
    for (const name of readList(element, 'srlg')?.value ?? []) {
      if (componentIds.has(name)) depend(element, name);
      else join(groups, name, 'srlg', element);
    }
    for (const [type, name] of physicalThings(element)) {
      if ((type === 'zone' ? zoneIds : componentIds).has(name)) depend(element, name);
      else join(groups, `${type}:${type === 'zone' ? zoneName(element, name) : name}`, type, element);
    }
  }
  const elementUnits = elements.map((element) => new ElementUnit(element, closure([element.id], dependents)));
  const elementIds = new Set(elements.map(({ id }) => id));
  const groupUnits = [...groups].map(
    ([name, { type, members }]): FailureUnit => ({
      // A declared group may carry the name of a link or a derived group's look; ids of units stay distinct.
      id: elementIds.has(name) ? `srlg:${name}` : name,
      type: 'group',
      groupType: type,
      members: sortedUnique(members),
      takesDown: closure(members, dependents),
      availability: undefined,
      redundant: false,
    }),
  );
  return [...elementUnits, ...groupUnits].sort((a, b) => compareText(a.id, b.id));
};

/** Of units made anew those that came out as before, the very same objects. */
export const keepUnits = (before: readonly FailureUnit[], after: readonly FailureUnit[]): readonly FailureUnit[] => {
  const known = new Map(before.map((unit) => [unit.id, unit]));
  const units = after.map((unit) => {
    const other = known.get(unit.id);
    return other !== undefined && isSameUnit(other, unit) ? other : unit;
  });
  return isAlike(before, units) ? before : units;
};

const isSameUnit = (one: FailureUnit, other: FailureUnit): boolean =>
  one.type === other.type &&
  one.groupType === other.groupType &&
  isAlike(one.members, other.members) &&
  isAlike(one.takesDown, other.takesDown);

/** Its figures are read when asked for, so that an edit of one leaves the units of all others as they are. */
class ElementUnit implements FailureUnit {
  readonly id: string;
  readonly type: 'component' | 'link';
  readonly groupType = undefined;
  readonly members: readonly string[];
  readonly takesDown: readonly string[];
  readonly #element: Drawn;
  #availability: (() => Valued<number> | undefined) | undefined;

  constructor(element: Drawn, takesDown: readonly string[]) {
    this.id = element.id;
    this.type = element.sort;
    this.members = [element.id];
    this.takesDown = takesDown;
    this.#element = element;
  }

  get availability(): Valued<number> | undefined {
    this.#availability ??= lazily(() => availabilityOf(this.#element));
    return this.#availability();
  }

  get redundant(): boolean {
    return isInternallyRedundant(this.#element) || instancesOf(this.#element) >= 2;
  }
}

const join = (
  groups: Map<string, { type: GroupType; members: string[] }>,
  id: string,
  type: GroupType,
  element: Drawn,
): void => {
  const group = groups.get(id);
  if (group === undefined) groups.set(id, { type, members: [element.id] });
  else group.members.push(element.id);
};

const physicalProperties: readonly (readonly [property: string, type: GroupType])[] = [
  ['location', 'location'],
  ['isp', 'isp'],
  ['customerDevice', 'device'],
  ['providerDevice', 'device'],
  ['conduit', 'conduit'],
  ['building', 'building'],
  ['lag', 'lag'],
];

/** The physical things an element stands or falls with, by their names. Members of a LAG end on one device. */
const physicalThings = (element: Drawn): readonly (readonly [GroupType, string])[] => {
  const things: [GroupType, string][] = [];
  for (const [property, type] of physicalProperties) {
    const name = readText(element, property)?.value;
    if (name !== undefined && name !== '') things.push([type, name]);
  }
  const [zone, ...others] = readList(element, 'zones')?.value ?? [];
  if (zone !== undefined && others.every((other) => other === zone)) things.push(['zone', zone]);
  return things;
};

/**
 * Zone names are only unique within a region ("a" of two regions are two zones): where several regions or providers use one
 * name it is written with its region.
 */
const zoneNaming = (elements: readonly Drawn[]): ((element: Drawn, zone: string) => string) => {
  const scopeOf = (element: Drawn) => readText(element, 'region')?.value ?? readText(element, 'provider')?.value ?? '';
  const scopes = new Map<string, Set<string>>();
  for (const element of elements) {
    for (const zone of readList(element, 'zones')?.value ?? []) {
      scopes.set(zone, (scopes.get(zone) ?? new Set()).add(scopeOf(element)));
    }
  }
  return (element, zone) => {
    const scope = scopeOf(element);
    return scope === '' || (scopes.get(zone)?.size ?? 0) < 2 ? zone : `${scope}/${zone}`;
  };
};

const closure = (start: readonly string[], dependents: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  if (!start.some((id) => dependents.has(id))) return sortedUnique(start);
  const down = new Set(start);
  for (const id of down) for (const dependent of dependents.get(id) ?? []) down.add(dependent);
  return [...down].sort(compareText);
};
