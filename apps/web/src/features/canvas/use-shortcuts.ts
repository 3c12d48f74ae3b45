import { useEffect, useRef } from 'react';
import { type ShortcutName, shortcutOf } from './shortcuts.ts';

const typing = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]';
/** Controls that need these keys themselves. */
const ownKeys = 'button, a, summary, [role="tab"], [role="treeitem"]';

/** Radio buttons need the arrows and letters, but have no undo of their own. */
const isChoosing = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'radio' && target.closest('[role="dialog"]') === null;

const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(typing) !== null;

const isOnControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(ownKeys) !== null && target.closest('.react-flow__node') === null;

/** Runs shortcuts of the canvas wherever the focus is, except while typing or in a dialog. */
export const useShortcuts = (run: (name: ShortcutName, event: KeyboardEvent) => boolean): void => {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const name = shortcutOf(event);
      const takesBack = (name === 'undo' || name === 'redo') && isChoosing(event.target);
      if (isTyping(event.target) && !takesBack) return;
      if (!name || (name === 'nudge' && isOnControl(event.target))) return;
      if (latest.current(name, event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
};

interface ClipboardCommands {
  readonly copy: () => string | null;
  readonly cut: () => string | null;
  readonly paste: (text: string) => void;
}

/** Copy, cut and paste through the system's clipboard, so that they also work between designs. */
export const useClipboard = (commands: ClipboardCommands | null): void => {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    const hasOwnSelection = () => (document.getSelection()?.toString() ?? '') !== '';
    const put = (event: ClipboardEvent, text: string | null | undefined) => {
      if (!text) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    const onCopy = (event: ClipboardEvent) => {
      if (!isTyping(event.target) && !hasOwnSelection()) put(event, latest.current?.copy());
    };
    const onCut = (event: ClipboardEvent) => {
      if (!isTyping(event.target) && !hasOwnSelection()) put(event, latest.current?.cut());
    };
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain');
      if (!isTyping(event.target) && text) latest.current?.paste(text);
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
};
