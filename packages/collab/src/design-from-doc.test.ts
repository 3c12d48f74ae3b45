import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { applyEditsToDoc } from './commands.ts';
import { designFromDoc } from './design-from-doc.ts';
import { type Gesture, generatedDesigns, generatedGestures } from './testing/generated-designs.ts';
import { docOf, twoPeople } from './testing/two-people.ts';
import { createUndoHistory } from './undo.ts';

const base = aDesign()
  .component('dc', 'data-center')
  .component('hall', 'data-center', { parent: 'dc' })
  .component('r1', 'router', { parent: 'hall', owner: 'alpha' })
  .component('r2', 'router')
  .link('l1', 'link', 'r1', 'r2')
  .build();

const idsIn = (doc: Y.Doc) => {
  const result = designFromDoc(doc);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  const { components, links, flows, notes } = result.design;
  return [...components, ...links, ...flows, ...notes].map(({ id }) => id);
};

describe('two people at once', () => {
  it('both win when they edit different properties of one thing', () => {
    const { ann, bob, sync } = twoPeople(base);
    const at = { type: 'set-property', section: 'components', id: 'r1', group: 'props' } as const;
    applyEditsToDoc(ann, [{ ...at, property: 'owner', value: 'beta' }], 'ann');
    applyEditsToDoc(bob, [{ ...at, property: 'monthlyCostUsd', value: 12 }], 'bob');
    sync();
    const expected = aDesign(base).with('r1', { owner: 'beta', monthlyCostUsd: 12 }).build();
    expect(designFromDoc(ann)).toEqual({ ok: true, design: expected });
    expect(designFromDoc(bob)).toEqual(designFromDoc(ann));
  });

  it('lose what stands in a place that somebody deletes, and get it back when the deletion is undone', () => {
    const { ann, bob, sync } = twoPeople(base);
    const history = createUndoHistory(ann, 'ann');
    applyEditsToDoc(ann, [{ type: 'remove', ids: ['dc'] }], 'ann');
    applyEditsToDoc(
      bob,
      [
        { type: 'put-component', component: { id: 'r3', kind: 'router', parent: 'hall', props: {} } },
        { type: 'put-link', link: { id: 'l2', kind: 'link', from: 'r2', to: 'r3', props: {} } },
        { type: 'put-note', note: { id: 'n1', text: 'why?', at: 'r3' } },
        { type: 'set-box', id: 'r1', box: { x: 1, y: 1 } },
      ],
      'bob',
    );
    sync();
    expect(idsIn(ann)).toEqual(['r2', 'n1']);
    expect(designFromDoc(bob)).toEqual(designFromDoc(ann));
    history.undo();
    sync();
    expect(idsIn(bob)).toEqual(['dc', 'hall', 'r1', 'r2', 'r3', 'l1', 'l2', 'n1']);
  });

  it('end with one inside the other when they put two places into each other', () => {
    const design = aDesign().component('a', 'data-center').component('b', 'data-center').build();
    const { ann, bob, sync } = twoPeople(design);
    const move = { type: 'set-field', section: 'components', field: 'parent' } as const;
    applyEditsToDoc(ann, [{ ...move, id: 'a', value: 'b' }], 'ann');
    applyEditsToDoc(bob, [{ ...move, id: 'b', value: 'a' }], 'bob');
    sync();
    const components = [{ id: 'a' }, { id: 'b', parent: 'a' }];
    expect(designFromDoc(ann)).toMatchObject({ ok: true, design: { components } });
    expect(designFromDoc(bob)).toEqual(designFromDoc(ann));
  });

  it('keep the component when one id becomes a component here and a link there', () => {
    const { ann, bob, sync } = twoPeople(base);
    applyEditsToDoc(ann, [{ type: 'put-component', component: { id: 'x', kind: 'router', props: {} } }], 'ann');
    applyEditsToDoc(
      bob,
      [{ type: 'put-link', link: { id: 'x', kind: 'link', from: 'r1', to: 'r2', props: {} } }],
      'bob',
    );
    sync();
    expect(idsIn(ann)).toEqual(['dc', 'hall', 'r1', 'r2', 'x', 'l1']);
    expect(designFromDoc(bob)).toEqual(designFromDoc(ann));
  });

  it('lose a reference to a component that somebody deletes', () => {
    const design = aDesign().component('m', 'mesh').component('c', 'mesh-control-plane').build();
    const { ann, bob, sync } = twoPeople(design);
    applyEditsToDoc(ann, [{ type: 'remove', ids: ['m'] }], 'ann');
    const at = { section: 'components', id: 'c', group: 'props', property: 'meshId' } as const;
    applyEditsToDoc(bob, [{ type: 'set-property', ...at, value: 'm' }], 'bob');
    sync();
    expect(designFromDoc(ann)).toMatchObject({ ok: true, design: { components: [{ id: 'c', props: {} }] } });
  });

  it('always end with the same valid design, whatever each of them does', () => {
    const act = (doc: Y.Doc, person: string, gestures: readonly Gesture[]) => {
      for (const gesture of gestures) {
        const seen = designFromDoc(doc);
        if (seen.ok) applyEditsToDoc(doc, gesture(seen.design, person), person);
      }
    };
    fc.assert(
      fc.property(generatedDesigns, generatedGestures, generatedGestures, (design, anns, bobs) => {
        const { ann, bob, sync } = twoPeople(design);
        act(ann, 'ann', anns);
        act(bob, 'bob', bobs);
        sync();
        const result = designFromDoc(ann);
        expect(result.ok ? [] : result.problems).toEqual([]);
        expect(designFromDoc(bob)).toEqual(result);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a document with nonsense in it', () => {
  it('is refused with the place of the nonsense, and never throws', () => {
    const doc = docOf(base);
    doc.getMap('components').set('r9', 'not a component');
    doc.getMap('components').set('r8', new Y.Map([['kind', 'no-such-kind']]));
    doc.getMap('waivers').set('w', new Y.Map([['at', 5]]));
    doc.getMap('layout').set('r1', 'left');
    const result = designFromDoc(doc);
    expect(result.ok ? [] : result.problems.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['components.4.kind', 'components.5.kind', 'layout.r1']),
    );
  });

  it('is no design while nothing has been written', () => {
    expect(designFromDoc(new Y.Doc())).toMatchObject({ ok: false, problems: [{ code: 'not-a-design' }] });
  });
});
