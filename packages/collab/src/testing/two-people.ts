import type { Design } from '@spandrel/model';
import * as Y from 'yjs';
import { writeDesignToDoc } from '../doc-from-design.ts';

/** Two documents with the same history, as two browsers have them; `sync` lets each hear of the other. */
export const twoPeople = (design: Design) => {
  const ann = new Y.Doc();
  const bob = new Y.Doc();
  writeDesignToDoc(ann, design);
  const sync = () => {
    const fromAnn = Y.encodeStateAsUpdate(ann);
    Y.applyUpdate(ann, Y.encodeStateAsUpdate(bob));
    Y.applyUpdate(bob, fromAnn);
  };
  sync();
  return { ann, bob, sync };
};

/** A document that holds this design. */
export const docOf = (design: Design): Y.Doc => {
  const doc = new Y.Doc();
  writeDesignToDoc(doc, design);
  return doc;
};
