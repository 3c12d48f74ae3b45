import { type DesignEdit, expandEdit, type PrimitiveEdit, waiverKey } from '@spandrel/model';
import type * as Y from 'yjs';
import { designMap, layoutMap, sectionMap, thingAt } from './doc-layout.ts';
import { readDoc } from './read-doc.ts';
import { groupOf, setKey, writeThing } from './thing-writer.ts';

/**
 * Carries out edits on the shared document in one transaction: one step for undo, one update for everybody else. Gives the
 * same design as the model's `applyEdits`. `origin` names who edits (a tab, a request) and reaches every observer.
 */
export const applyEditsToDoc = (doc: Y.Doc, edits: readonly DesignEdit[], origin: unknown): void =>
  doc.transact(() => {
    for (const edit of edits) {
      const primitives = edit.type === 'remove' ? expandEdit(readDoc(doc), edit) : [edit];
      for (const primitive of primitives) applyPrimitive(doc, primitive);
    }
  }, origin);

const applyPrimitive = (doc: Y.Doc, edit: PrimitiveEdit): void => {
  switch (edit.type) {
    case 'set-name':
      setKey(designMap(doc), 'name', edit.name);
      break;
    case 'set-description':
      setKey(designMap(doc), 'description', edit.description);
      break;
    case 'set-profile':
      setKey(designMap(doc), 'profile', edit.profile);
      break;
    case 'put-component':
      putElement(doc, 'components', edit.component);
      break;
    case 'put-link':
      putElement(doc, 'links', edit.link);
      break;
    case 'put-flow':
      putElement(doc, 'flows', edit.flow);
      break;
    case 'put-note':
      putElement(doc, 'notes', edit.note);
      break;
    case 'set-field': {
      const thing = thingAt(sectionMap(doc, edit.section), edit.id);
      if (thing) setKey(thing, edit.field, edit.value);
      break;
    }
    case 'set-property': {
      const thing = thingAt(sectionMap(doc, edit.section), edit.id);
      if (thing) setKey(groupOf(thing, edit.group), edit.property, edit.value);
      break;
    }
    case 'set-box':
      setKey(layoutMap(doc), edit.id, edit.box);
      break;
    case 'set-practice':
      if (edit.practice) writeThing(doc, 'practices', edit.id, { ...edit.practice });
      else deleteThing(doc, 'practices', edit.id);
      break;
    case 'put-waiver':
      writeThing(doc, 'waivers', waiverKey(edit.waiver.rule, edit.waiver.at), { ...edit.waiver });
      break;
    case 'delete-waiver':
      deleteThing(doc, 'waivers', waiverKey(edit.rule, edit.at));
      break;
    case 'set-baseline':
      setKey(designMap(doc), 'baseline', edit.baseline);
      break;
    case 'delete-element':
      deleteThing(doc, edit.section, edit.id);
      break;
  }
};

type Section = Parameters<typeof writeThing>[1];

const putElement = (doc: Y.Doc, section: Section, { id, ...fields }: { readonly id: string }): void =>
  writeThing(doc, section, id, fields);

const deleteThing = (doc: Y.Doc, section: Section, key: string): void => {
  const map = sectionMap(doc, section);
  if (map.has(key)) map.delete(key);
};
