import { applyEditsToDoc, writeDesignToDoc } from '@spandrel/collab';
import type { Design } from '@spandrel/model';
import * as Y from 'yjs';
import { Failure } from '../../failure.ts';
import { projectDoc } from '../collaboration/projection.ts';

export interface NewDocument {
  readonly design: Design;
  readonly update: Uint8Array;
}

/** The design a document ends up with, and its bytes. Fails with `invalid-design` when it cannot be stored. */
const finish = (doc: Y.Doc, filename: string): NewDocument => {
  const projection = projectDoc(doc);
  if (!projection.ok) throw new Failure('invalid-design', { filename }, projection.problems);
  return { design: projection.design, update: Y.encodeStateAsUpdate(doc) };
};

/** `filename` is what the design came from, for the sentence when it cannot be stored. */
export const documentFromDesign = (design: Design, filename = 'design'): NewDocument => {
  const doc = new Y.Doc();
  writeDesignToDoc(doc, design);
  return finish(doc, filename);
};

/** A copy of a document's own bytes under another name and without versions: what people did to it is not rebuilt, only continued. */
export const documentFromUpdates = (updates: readonly Uint8Array[], name: string): NewDocument => {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  applyEditsToDoc(
    doc,
    [
      { type: 'set-name', name },
      { type: 'set-baseline', baseline: null },
    ],
    'duplicate',
  );
  return finish(doc, name);
};
