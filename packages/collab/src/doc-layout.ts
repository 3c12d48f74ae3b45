import * as Y from 'yjs';

/** The maps of a shared document: one entry per thing, keyed by its id. */
export const sectionNames = ['components', 'links', 'flows', 'practices', 'waivers', 'notes'] as const;
export type SectionName = (typeof sectionNames)[number];

/** The sections whose things are elements with an id of their own. */
export const elementSections = ['components', 'links', 'flows', 'notes'] as const;
export type ElementSection = (typeof elementSections)[number];

/** Fields that are maps themselves, so that two people who set different properties of one thing both win. */
export const propertyGroups = {
  components: ['props'],
  links: ['props'],
  flows: ['props', 'requires'],
  practices: [],
  waivers: [],
  notes: [],
} as const satisfies Record<SectionName, readonly string[]>;

/** One thing: a map of its fields. */
export type ThingMap = Y.Map<unknown>;

/** `spandrel`, `name`, `description`, `profile` and, as one value, `baseline` of the design. */
export const designMap = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('design');

/** The things of one section by id (waivers by rule and elements). */
export const sectionMap = (doc: Y.Doc, section: SectionName): Y.Map<unknown> => doc.getMap(section);

/**
 * Positions by component id, each a whole box: the last drag wins and never mixes with another. A map of its own, so that
 * who watches what is judged never hears of a drag.
 */
export const layoutMap = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('layout');

/** Every map a person's edits touch. */
export const allMaps = (doc: Y.Doc): Y.Map<unknown>[] => [
  designMap(doc),
  ...sectionNames.map((section) => sectionMap(doc, section)),
  layoutMap(doc),
];

/** The maps whose content is judged: everything but positions and notes. */
export const judgedMaps = (doc: Y.Doc): Y.Map<unknown>[] => [
  designMap(doc),
  ...sectionNames.filter((section) => section !== 'notes').map((section) => sectionMap(doc, section)),
];

/** The thing under a key, or undefined where there is none (or a stranger wrote something else there). */
export const thingAt = (map: Y.Map<unknown>, key: string): ThingMap | undefined => {
  const value = map.get(key);
  return value instanceof Y.Map ? value : undefined;
};
