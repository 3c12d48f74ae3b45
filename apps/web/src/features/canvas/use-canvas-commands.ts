import { copySelection, pasteFragment } from '@spandrel/collab';
import type { DesignEdit, Problem } from '@spandrel/model';
import { useRef } from 'react';
import { tabMark } from '../../tab-mark.ts';
import { gridStep } from './boxes.ts';
import { nudgeEdits } from './moving.ts';
import { isContainer, type Scene } from './scene.ts';

interface CommandOptions {
  readonly stored: Scene;
  readonly selection: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly edit: (edits: readonly DesignEdit[]) => void;
  readonly onProblems: (problems: readonly Problem[]) => void;
}

/** What people do with the selection, by shortcut or clipboard. Each is one undo step. */
export const useCanvasCommands = ({ stored, selection, onSelect, edit, onProblems }: CommandOptions) => {
  const pasteCount = useRef(0);
  const copied = useRef<readonly string[]>([]);
  const components = selection.filter((id) => stored.components.has(id));

  const paste = (text: string, steps: number, into?: string) => {
    const offset = { x: steps * 3 * gridStep, y: steps * 3 * gridStep };
    const result = pasteFragment(stored.design, text, {
      mark: tabMark,
      offset,
      ...(into === undefined ? {} : { into }),
    });
    if (!result.ok) {
      onProblems(result.problems);
      return;
    }
    edit(result.edits);
    onSelect(result.ids);
  };

  const remove = () => {
    if (selection.length === 0) return;
    edit([{ type: 'remove', ids: selection }]);
    onSelect([]);
  };
  /** The selection as text for the clipboard; null when no component is selected. */
  const copy = (): string | null => {
    pasteCount.current = 0;
    copied.current = components;
    return components.length > 0 ? copySelection(stored.design, components) : null;
  };

  return {
    remove,
    nudge: (dx: number, dy: number) => {
      if (components.length > 0) edit(nudgeEdits(stored, components, dx, dy));
    },
    selectAll: () => onSelect([...stored.absolute.keys()]),
    clear: () => onSelect([]),
    duplicate: () => {
      if (components.length > 0) paste(copySelection(stored.design, components), 1);
    },
    copy,
    cut: (): string | null => {
      const text = copy();
      if (text !== null) remove();
      return text;
    },
    paste: (text: string) => {
      pasteCount.current += 1;
      const only = components.length === 1 ? stored.components.get(components[0]!) : undefined;
      const isNewHome = only && isContainer(only) && !copied.current.includes(only.id);
      paste(text, pasteCount.current, isNewHome ? only.id : undefined);
    },
  };
};

export type CanvasCommands = ReturnType<typeof useCanvasCommands>;
