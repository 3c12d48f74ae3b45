import type { DesignEdit } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, it } from 'vitest';
import { applyEditsToDoc } from './commands.ts';
import { designFromDoc } from './design-from-doc.ts';
import { docOf, twoPeople } from './testing/two-people.ts';
import { createUndoHistory } from './undo.ts';

const design = aDesign()
  .component('dc', 'data-center')
  .component('r1', 'router', { parent: 'dc', owner: 'alpha' })
  .component('r2', 'router')
  .link('l1', 'link', 'r1', 'r2')
  .build();

const setOwner = (value: string): DesignEdit => ({
  type: 'set-property',
  section: 'components',
  id: 'r1',
  group: 'props',
  property: 'owner',
  value,
});

describe('createUndoHistory', () => {
  it('takes back one command at a time, however quickly they came', () => {
    const doc = docOf(design);
    const history = createUndoHistory(doc, 'tab');
    applyEditsToDoc(doc, [setOwner('beta')], 'tab');
    applyEditsToDoc(doc, [setOwner('gamma')], 'tab');
    history.undo();
    expect(designFromDoc(doc)).toEqual({ ok: true, design: aDesign(design).with('r1', { owner: 'beta' }).build() });
    history.undo();
    expect(designFromDoc(doc)).toEqual({ ok: true, design });
    expect(history.canUndo()).toBe(false);
    history.redo();
    history.redo();
    expect(designFromDoc(doc)).toEqual({ ok: true, design: aDesign(design).with('r1', { owner: 'gamma' }).build() });
  });

  it('brings back everything a deletion took, in one step', () => {
    const doc = docOf(design);
    const history = createUndoHistory(doc, 'tab');
    applyEditsToDoc(doc, [{ type: 'remove', ids: ['dc'] }], 'tab');
    history.undo();
    expect(designFromDoc(doc)).toEqual({ ok: true, design });
  });

  it('leaves what others did, also to the same property since', () => {
    const { ann, bob, sync } = twoPeople(design);
    const history = createUndoHistory(ann, 'ann');
    applyEditsToDoc(ann, [setOwner('beta'), { type: 'set-name', name: 'By Ann' }], 'ann');
    sync();
    applyEditsToDoc(bob, [setOwner('by Bob')], 'bob');
    sync();
    history.undo();
    sync();
    const expected = aDesign(design).with('r1', { owner: 'by Bob' }).build();
    expect(designFromDoc(bob)).toEqual({ ok: true, design: expected });
  });

  it('has nothing to undo after the design was loaded by somebody else', () => {
    const doc = docOf(design);
    const history = createUndoHistory(doc, 'tab');
    applyEditsToDoc(doc, [setOwner('beta')], 'server');
    expect(history.canUndo()).toBe(false);
  });

  it('tells when there is something to undo, until told to stop', () => {
    const doc = docOf(design);
    const history = createUndoHistory(doc, 'tab');
    const seen: boolean[] = [];
    const stop = history.onChange(() => seen.push(history.canUndo()));
    applyEditsToDoc(doc, [setOwner('beta')], 'tab');
    history.undo();
    stop();
    history.redo();
    expect(seen.at(0)).toBe(true);
    expect(seen.at(-1)).toBe(false);
  });
});
