import { type Design, waiverKey } from '@spandrel/model';
import type * as Y from 'yjs';
import { designMap, layoutMap, type SectionName, sectionMap, sectionNames } from './doc-layout.ts';
import { setFields, writeThing } from './thing-writer.ts';

type Things = ReadonlyMap<string, object>;

const byId = <T extends { readonly id: string }>(list: readonly T[]): Things =>
  new Map(list.map(({ id, ...fields }) => [id, fields]));

const thingsOf = (design: Design): Readonly<Record<SectionName, Things>> => ({
  components: byId(design.components),
  links: byId(design.links),
  flows: byId(design.flows),
  practices: new Map(Object.entries(design.practices)),
  waivers: new Map(design.waivers.map((waiver) => [waiverKey(waiver.rule, waiver.at), waiver])),
  notes: byId(design.notes),
});

/**
 * Makes the document hold exactly this design in one transaction, touching only what differs: people who edit something
 * else at the same time keep their edits, and undo takes back just the difference.
 */
export const writeDesignToDoc = (doc: Y.Doc, design: Design, origin?: unknown): void =>
  doc.transact(() => {
    const { spandrel, name, description, profile, baseline } = design;
    setFields(designMap(doc), { spandrel, name, description, profile, baseline });
    const things = thingsOf(design);
    for (const section of sectionNames) {
      const map = sectionMap(doc, section);
      for (const key of [...map.keys()]) if (!things[section].has(key)) map.delete(key);
      for (const [key, fields] of things[section]) writeThing(doc, section, key, { ...fields });
    }
    setFields(layoutMap(doc), design.layout);
  }, origin);
