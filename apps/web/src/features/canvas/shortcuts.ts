/** What a key does on the canvas. */
export type ShortcutName =
  | 'undo'
  | 'redo'
  | 'remove'
  | 'selectAll'
  | 'duplicate'
  | 'connect'
  | 'arrange'
  | 'simulate'
  | 'overlays'
  | 'fit'
  | 'zoomIn'
  | 'zoomOut'
  | 'rename'
  | 'search'
  | 'help'
  | 'clear'
  | 'nudge';

export interface Shortcut {
  readonly name: ShortcutName;
  /** Key combinations as shown; `Mod` is Ctrl, or ⌘ on a Mac. */
  readonly keys: readonly string[];
  readonly edits: boolean;
}

/** Every shortcut of the canvas, in the order of the help. */
export const shortcuts: readonly Shortcut[] = [
  { name: 'undo', keys: ['Mod+Z'], edits: true },
  { name: 'redo', keys: ['Mod+Shift+Z', 'Mod+Y'], edits: true },
  { name: 'selectAll', keys: ['Mod+A'], edits: false },
  { name: 'duplicate', keys: ['Mod+D'], edits: true },
  { name: 'remove', keys: ['Delete', 'Backspace'], edits: true },
  { name: 'nudge', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], edits: true },
  { name: 'connect', keys: ['C'], edits: true },
  { name: 'rename', keys: ['F2'], edits: true },
  { name: 'search', keys: ['/'], edits: true },
  { name: 'arrange', keys: ['Shift+L'], edits: true },
  { name: 'simulate', keys: ['F'], edits: false },
  { name: 'overlays', keys: ['O'], edits: false },
  { name: 'fit', keys: ['0', 'Shift+1'], edits: false },
  { name: 'zoomIn', keys: ['+', '='], edits: false },
  { name: 'zoomOut', keys: ['-'], edits: false },
  { name: 'clear', keys: ['Escape'], edits: false },
  { name: 'help', keys: ['?'], edits: false },
];

interface KeyPress {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Latin letter of the key, whatever the keyboard layout types with it (Hangul included). */
const latinKey = ({ key, code }: KeyPress): string => {
  const letter = code?.match(/^Key([A-Z])$/)?.[1];
  return letter ?? (key.length === 1 ? key.toUpperCase() : key);
};

/** The shortcut a key press stands for. Symbols count by what they type, so Shift is only looked at for letters. */
export const shortcutOf = (press: KeyPress): ShortcutName | undefined => {
  if (press.altKey) return undefined;
  const key = latinKey(press);
  const isLetter = /^[A-Z]$/.test(key);
  const isMod = press.ctrlKey || press.metaKey;
  const combination = [isMod ? 'Mod' : '', isLetter && press.shiftKey ? 'Shift' : '', key].filter(Boolean).join('+');
  if (!isMod && press.shiftKey && press.code === 'Digit1') return 'fit';
  return shortcuts.find(({ keys }) => keys.includes(combination))?.name;
};

/** How far an arrow key moves the selection: one grid step, with Shift five. */
export const nudgeOf = (key: string, isFar: boolean, step: number): { dx: number; dy: number } => {
  const distance = isFar ? 5 * step : step;
  const across = key === 'ArrowLeft' ? -distance : key === 'ArrowRight' ? distance : 0;
  const down = key === 'ArrowUp' ? -distance : key === 'ArrowDown' ? distance : 0;
  return { dx: across, dy: down };
};
