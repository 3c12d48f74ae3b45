import { sameValue } from '@spandrel/model';
import * as Y from 'yjs';
import { propertyGroups, type SectionName, sectionMap, type ThingMap, thingAt } from './doc-layout.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Sets a key, or clears it for `null` and `undefined`; writes nothing where the value is already there. */
export const setKey = (map: Y.Map<unknown>, key: string, value: unknown): void => {
  if (value === null || value === undefined) {
    if (map.has(key)) map.delete(key);
  } else if (!map.has(key) || !sameValue(map.get(key), value)) {
    map.set(key, ownCopy(value));
  }
};

/** A document keeps the very object it is given, and refuses objects without a prototype. */
const ownCopy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ownCopy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, ownCopy(inner)]));
};

/** Makes a map hold exactly these fields, touching only what differs. */
export const setFields = (map: Y.Map<unknown>, fields: Fields, except: readonly string[] = []): void => {
  for (const key of [...map.keys()]) if (!(key in fields) && !except.includes(key)) map.delete(key);
  for (const [key, value] of Object.entries(fields)) if (!except.includes(key)) setKey(map, key, value);
};

/** The map of a property group of a thing, made when it is missing. */
export const groupOf = (thing: ThingMap, group: string): Y.Map<unknown> => {
  const existing = thingAt(thing, group);
  if (existing) return existing;
  const made = new Y.Map<unknown>();
  thing.set(group, made);
  return made;
};

/** Makes the thing under `key` equal `fields`, touching only what differs. */
export const writeThing = (doc: Y.Doc, section: SectionName, key: string, fields: Fields): void => {
  const map = sectionMap(doc, section);
  let thing = thingAt(map, key);
  if (!thing) {
    thing = new Y.Map<unknown>();
    map.set(key, thing);
  }
  const groups: readonly string[] = propertyGroups[section];
  setFields(thing, fields, groups);
  for (const group of groups) setFields(groupOf(thing, group), (fields[group] ?? {}) as Fields);
};
