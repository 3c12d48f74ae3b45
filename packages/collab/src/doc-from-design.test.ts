import { readDesign, samples } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { designFromDoc } from './design-from-doc.ts';
import { writeDesignToDoc } from './doc-from-design.ts';
import { holdsDesign } from './read-doc.ts';
import { generatedDesigns, inDocumentOrder } from './testing/generated-designs.ts';
import { docOf, twoPeople } from './testing/two-people.ts';

describe('writeDesignToDoc', () => {
  it('gives back what was written, for any design', () => {
    fc.assert(
      fc.property(generatedDesigns, (design) => {
        expect(designFromDoc(docOf(design))).toEqual({ ok: true, design });
      }),
    );
  });

  it.each(samples)('gives back the sample $id', ({ text }) => {
    const result = readDesign(text);
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
    expect(designFromDoc(docOf(result.design))).toEqual({ ok: true, design: inDocumentOrder(result.design) });
  });

  it('turns any design into any other', () => {
    fc.assert(
      fc.property(generatedDesigns, generatedDesigns, (before, after) => {
        const doc = docOf(before);
        writeDesignToDoc(doc, after);
        expect(designFromDoc(doc)).toEqual({ ok: true, design: after });
      }),
    );
  });

  it('writes nothing when the document already holds the design', () => {
    fc.assert(
      fc.property(generatedDesigns, (design) => {
        const doc = docOf(design);
        const before = Y.encodeStateVector(doc);
        writeDesignToDoc(doc, structuredClone(design));
        expect(Y.encodeStateVector(doc)).toEqual(before);
      }),
    );
  });

  it('keeps what somebody else changes meanwhile in fields that are equal before and after', () => {
    const design = aDesign().component('r1', 'router', { owner: 'alpha', monthlyCostUsd: 10 }).build();
    const { ann, bob, sync } = twoPeople(design);
    writeDesignToDoc(ann, aDesign(design).with('r1', { owner: 'beta' }).build());
    writeDesignToDoc(bob, aDesign(design).with('r1', { monthlyCostUsd: 20 }).build());
    sync();
    const expected = aDesign(design).with('r1', { owner: 'beta', monthlyCostUsd: 20 }).build();
    expect(designFromDoc(ann)).toEqual({ ok: true, design: expected });
    expect(designFromDoc(bob)).toEqual({ ok: true, design: expected });
  });
});

describe('holdsDesign', () => {
  it('tells a document that has not synced from one that holds a design', () => {
    expect(holdsDesign(new Y.Doc())).toBe(false);
    expect(holdsDesign(docOf(aDesign().build()))).toBe(true);
  });
});
