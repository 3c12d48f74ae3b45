import { describe, expect, it } from 'vitest';
import { emptyLedger, hasUnsavedEdits, recordSaveEvent, type SaveEvent, saveStateOf } from './save-state.ts';

const after = (...events: SaveEvent[]) => events.reduce(recordSaveEvent, emptyLedger);
const connected: SaveEvent = { type: 'connected' };
const disconnected: SaveEvent = { type: 'disconnected' };
const edited: SaveEvent = { type: 'edited' };
const durable = (count: number): SaveEvent => ({ type: 'durable', count });

describe('the save state', () => {
  it('says connecting before the first connection, and saved once it stands without edits', () => {
    expect(saveStateOf(emptyLedger)).toBe('connecting');
    expect(saveStateOf(after(connected))).toBe('saved');
  });

  it('stays saving until the server made every edit durable', () => {
    const two = after(connected, durable(0), edited, edited, durable(1));
    expect(saveStateOf(two)).toBe('saving');
    expect(hasUnsavedEdits(two)).toBe(true);
    expect(saveStateOf(recordSaveEvent(two, durable(2)))).toBe('saved');
  });

  it('keeps edits of a lost connection as unsaved, through the reconnection, until the server answers', () => {
    const lost = after(connected, edited, disconnected);
    expect(saveStateOf(lost)).toBe('offline-unsaved');
    const back = recordSaveEvent(lost, connected);
    expect(saveStateOf(back)).toBe('saving');
    expect(saveStateOf(recordSaveEvent(back, durable(0)))).toBe('saved');
  });

  it('counts edits made offline as unsaved', () => {
    expect(saveStateOf(after(connected, disconnected))).toBe('offline');
    expect(saveStateOf(after(connected, disconnected, edited))).toBe('offline-unsaved');
  });

  it('does not take the count of an earlier connection for the present one', () => {
    const again = after(connected, edited, durable(1), disconnected, connected, durable(0), edited);
    expect(saveStateOf(again)).toBe('saving');
    expect(saveStateOf(recordSaveEvent(again, durable(1)))).toBe('saved');
  });

  it('says refused when the server closed for good, and remembers unsaved edits', () => {
    const refused = after(connected, edited, { type: 'refused', code: 4403 });
    expect(saveStateOf(refused)).toBe('refused');
    expect(hasUnsavedEdits(refused)).toBe(true);
  });
});
