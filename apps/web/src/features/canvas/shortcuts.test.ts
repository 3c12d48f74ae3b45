import { describe, expect, it } from 'vitest';
import { nudgeOf, shortcutOf } from './shortcuts.ts';

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

describe('shortcuts', () => {
  it('undoes with Ctrl+Z and ⌘Z, redoes with Ctrl+Shift+Z and Ctrl+Y', () => {
    expect(shortcutOf(press('z', { ctrlKey: true }))).toBe('undo');
    expect(shortcutOf(press('z', { metaKey: true }))).toBe('undo');
    expect(shortcutOf(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo');
    expect(shortcutOf(press('y', { ctrlKey: true }))).toBe('redo');
  });

  it('connects with C, and leaves Ctrl+C to the clipboard', () => {
    expect(shortcutOf(press('c'))).toBe('connect');
    expect(shortcutOf(press('c', { ctrlKey: true }))).toBeUndefined();
  });

  it('knows a letter by its key, so that it works while a Hangul layout is on', () => {
    expect(shortcutOf(press('ㅊ', { code: 'KeyC' }))).toBe('connect');
    expect(shortcutOf(press('ㅋ', { code: 'KeyZ', ctrlKey: true }))).toBe('undo');
  });

  it('knows symbols by what they type', () => {
    expect(shortcutOf(press('?', { shiftKey: true, code: 'Slash' }))).toBe('help');
    expect(shortcutOf(press('+', { shiftKey: true, code: 'Equal' }))).toBe('zoomIn');
    expect(shortcutOf(press('!', { shiftKey: true, code: 'Digit1' }))).toBe('fit');
  });

  it('leaves Alt combinations to the browser', () => {
    expect(shortcutOf(press('c', { altKey: true }))).toBeUndefined();
  });

  it('nudges by a grid step, with Shift by five', () => {
    expect(nudgeOf('ArrowLeft', false, 8)).toEqual({ dx: -8, dy: 0 });
    expect(nudgeOf('ArrowDown', true, 8)).toEqual({ dx: 0, dy: 40 });
  });
});
