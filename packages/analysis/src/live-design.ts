import { type Component, type Design, type Flow, type Link, sameValue } from '@spandrel/model';
import { type Journal, noteRead, runRecorded } from './recording.ts';

/** A design that is edited while what was computed about it is kept, as far as no edit touched it. */
export interface LiveDesign {
  /** The design as it is now. */
  readonly view: Design;
  /** Runs a computation that reads the view; what it computes with `lazily` is kept over edits of what it did not read. */
  compute<Value>(computation: () => Value): Value;
  /**
   * Takes over the next state of the design. False, with nothing taken over, when more changed than fields of what is drawn:
   * something came, went or has another place in its list, stands in another box, joins others or is of another kind.
   */
  takeOver(next: Design): boolean;
}

type Thing = Component | Link | Flow;

const sections = ['components', 'links', 'flows'] as const;
/** The fields of things that make the drawing. */
const structure: ReadonlySet<string> = new Set(['id', 'kind', 'parent', 'from', 'to', 'directed']);
/** Parts of things and of the design whose fields are edited one by one. */
const groups: ReadonlySet<string> = new Set(['props', 'requires', 'practices']);
/** Said of an object where it matters which fields it has. */
const presence = '*';

export const liveDesign = (first: Design): LiveDesign => {
  let now = first;
  /** By number: the things of every section, then the design itself. */
  let things = numbered(first);
  const fieldNumber = fieldNumbers();
  const journal: Journal = { things: [], fields: [], thingCount: things.length };
  const viewOf = (thing: number, parts: readonly (readonly [string, unknown])[]): object => {
    const current = () => things[thing]!;
    const groupViews = Object.keys(current()).flatMap((name) => {
      if (!groups.has(name)) return [];
      const view = recorded(
        () => groupOf(current(), name),
        (field) => noteRead(thing, fieldNumber(name, field)),
      );
      return [[name, view] as const];
    });
    const note = (field: string) => {
      if (!structure.has(field)) noteRead(thing, fieldNumber('', field));
    };
    return recorded(current, note, new Map([...groupViews, ...parts]));
  };
  const views = things.slice(0, -1).map((_, thing) => viewOf(thing, []));
  let taken = 0;
  const lists = sections.map((section) => {
    const start = taken;
    taken += first[section].length;
    return [section, views.slice(start, taken)] as const;
  });
  return {
    compute: (computation) => runRecorded(journal, computation),
    // A view has the fields of what it shows.
    view: viewOf(things.length - 1, lists) as Design,
    takeOver: (next) => {
      if (!sections.every((section) => isDrawnAlike(now[section], next[section]))) return false;
      const before = things;
      now = next;
      things = numbered(next);
      things.forEach((thing, number) => {
        for (const [group, field] of changedFields(before[number]!, thing)) {
          journal.things.push(number);
          journal.fields.push(fieldNumber(group, field));
        }
      });
      return true;
    },
  };
};

/** Numbers the fields of each group as they are met; those of things themselves are in the group «». */
const fieldNumbers = (): ((group: string, field: string) => number) => {
  const numbers = new Map<string, Map<string, number>>();
  let count = 0;
  return (group, field) => {
    let ofGroup = numbers.get(group);
    if (ofGroup === undefined) {
      ofGroup = new Map();
      numbers.set(group, ofGroup);
    }
    let number = ofGroup.get(field);
    if (number === undefined) {
      number = count++;
      ofGroup.set(field, number);
    }
    return number;
  };
};

const numbered = (design: Design): readonly (Thing | Design)[] => [
  ...sections.flatMap((section): readonly Thing[] => design[section]),
  design,
];

const isDrawnAlike = (before: readonly Thing[], after: readonly Thing[]): boolean =>
  before.length === after.length &&
  before.every((thing, at) => {
    const next = after[at]!;
    return thing === next || [...structure].every((name) => fieldOf(thing, name) === fieldOf(next, name));
  });

/** The fields two states of a thing differ in, each with its group. */
const changedFields = (before: object, after: object): readonly (readonly [group: string, field: string])[] => {
  if (before === after) return [];
  return differences(before, after).flatMap((name) =>
    groups.has(name)
      ? differences(groupOf(before, name), groupOf(after, name)).map((field) => [name, field] as const)
      : [['', name] as const],
  );
};

const differences = (before: object, after: object): readonly string[] => {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter((name) => !sameValue(fieldOf(before, name), fieldOf(after, name)));
  const comesOrGoes = changed.some((name) => Object.hasOwn(before, name) !== Object.hasOwn(after, name));
  return comesOrGoes ? [...changed, presence] : changed;
};

const fieldOf = (object: object, name: string): unknown => Reflect.get(object, name);

const groupOf = (thing: object, name: string): object => {
  const group = fieldOf(thing, name);
  return typeof group === 'object' && group !== null ? group : {};
};

/** Shows an object as it is now and tells which of its fields are read; `parts` are shown in place of its own. */
const recorded = (
  current: () => object,
  onRead: (field: string) => void,
  parts: ReadonlyMap<string, unknown> = new Map(),
): object => {
  const read = (name: string | symbol): unknown => {
    if (typeof name !== 'string') return undefined;
    if (parts.has(name)) return parts.get(name);
    onRead(name);
    return fieldOf(current(), name);
  };
  return new Proxy(
    {},
    {
      get: (_, name) => read(name),
      has: (_, name) => {
        if (typeof name === 'string') onRead(name);
        return Reflect.has(current(), name);
      },
      ownKeys: () => {
        onRead(presence);
        return Reflect.ownKeys(current());
      },
      getOwnPropertyDescriptor: (_, name) => {
        onRead(presence);
        if (!Object.hasOwn(current(), name)) return undefined;
        return { get: () => read(name), enumerable: true, configurable: true };
      },
    },
  );
};
