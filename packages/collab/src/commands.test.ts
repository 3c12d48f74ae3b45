import { applyEdits } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEditsToDoc } from './commands.ts';
import { designFromDoc } from './design-from-doc.ts';
import { readDoc } from './read-doc.ts';
import { generatedDesigns, generatedEdits, inDocumentOrder } from './testing/generated-designs.ts';
import { docOf } from './testing/two-people.ts';

const small = aDesign()
  .component('dc', 'data-center')
  .component('r1', 'router', { parent: 'dc', owner: 'network team' })
  .component('r2', 'router')
  .link('l1', 'link', 'r1', 'r2')
  .flow('f1', 'r1', 'r2')
  .build();

describe('applyEditsToDoc', () => {
  it('gives the same design as the edits of the model', () => {
    fc.assert(
      fc.property(generatedDesigns, generatedEdits, (design, edits) => {
        const doc = docOf(design);
        applyEditsToDoc(doc, edits, 'test');
        expect(readDoc(doc)).toEqual(inDocumentOrder(applyEdits(design, edits)));
      }),
    );
  });

  it('tells observers once, with the origin, however many edits there are', () => {
    const doc = docOf(small);
    const origins: unknown[] = [];
    doc.on('afterTransaction', ({ origin }) => origins.push(origin));
    applyEditsToDoc(
      doc,
      [
        { type: 'remove', ids: ['dc'] },
        { type: 'set-name', name: 'Smaller' },
      ],
      'tab-1',
    );
    expect(origins).toEqual(['tab-1']);
    expect(designFromDoc(doc)).toMatchObject({ ok: true, design: { name: 'Smaller', components: [{ id: 'r2' }] } });
  });

  it('writes nothing when everything is already as wished', () => {
    const doc = docOf(small);
    let updates = 0;
    doc.on('update', () => updates++);
    applyEditsToDoc(
      doc,
      small.components.map((component) => ({ type: 'put-component', component })),
      'test',
    );
    expect(updates).toBe(0);
  });

  it('touches only positions when something is moved', () => {
    const doc = docOf(small);
    const touched: unknown[] = [];
    doc.on('afterTransaction', ({ changed }) => touched.push(...changed.keys()));
    applyEditsToDoc(doc, [{ type: 'set-box', id: 'r1', box: { x: 8, y: 16 } }], 'test');
    expect(touched).toEqual([doc.getMap('layout')]);
  });
});
