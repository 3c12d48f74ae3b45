import type { Design } from '@spandrel/model';
import type * as Y from 'yjs';
import { designMap, layoutMap, propertyGroups, type SectionName, sectionMap, thingAt } from './doc-layout.ts';

/** Whether somebody has written a design into the document: a document that has not synced yet holds none. */
export const holdsDesign = (doc: Y.Doc): boolean => designMap(doc).size > 0;

/**
 * What the document says, in the shape of a design: sections are lists sorted by id and property groups are objects, but
 * nothing else is checked, because any peer can write anything. Only `validateDesign` makes it a design.
 */
export const readDoc = (doc: Y.Doc): Design => {
  const written: object = {
    ...designMap(doc).toJSON(),
    components: readElements(doc, 'components'),
    links: readElements(doc, 'links'),
    flows: readElements(doc, 'flows'),
    practices: Object.fromEntries(readThings(doc, 'practices')),
    waivers: readThings(doc, 'waivers').map(([, { at, ...waiver }]) => ({
      ...waiver,
      at: Array.isArray(at) ? at : [],
    })),
    layout: Object.fromEntries(sorted(Object.entries(layoutMap(doc).toJSON()))),
    notes: readElements(doc, 'notes'),
  };
  return written as Design;
};

type Entry<T> = readonly [string, T];

const sorted = <T>(entries: readonly Entry<T>[]): Entry<T>[] => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

const readThings = (doc: Y.Doc, section: SectionName): Entry<Readonly<Record<string, unknown>>>[] => {
  const map = sectionMap(doc, section);
  return sorted([...map.keys()].map((key) => [key, readThing(map, section, key)]));
};

const readThing = (map: Y.Map<unknown>, section: SectionName, key: string): Readonly<Record<string, unknown>> => {
  const thing = thingAt(map, key);
  const groups = propertyGroups[section].map((group) => {
    const properties = thing && thingAt(thing, group);
    return [group, properties ? Object.fromEntries(sorted(Object.entries(properties.toJSON()))) : {}] as const;
  });
  return { ...thing?.toJSON(), ...Object.fromEntries(groups) };
};

const readElements = (doc: Y.Doc, section: SectionName) =>
  readThings(doc, section).map(([id, fields]) => ({ ...fields, id }));
