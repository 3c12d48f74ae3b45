import * as Y from 'yjs';
import { allMaps } from './doc-layout.ts';

/** Undo of one person's own commands, one step each; what others did in between stays. */
export interface UndoHistory {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Calls back whenever there is more or less to undo or redo; returns the way to stop. */
  readonly onChange: (listener: () => void) => () => void;
  readonly destroy: () => void;
}

/** A history of the commands made with this origin, from now on. */
export const createUndoHistory = (doc: Y.Doc, origin: unknown): UndoHistory => {
  const manager = new Y.UndoManager(allMaps(doc), { trackedOrigins: new Set([origin]), captureTimeout: 0 });
  const events = ['stack-item-added', 'stack-item-popped', 'stack-item-updated', 'stack-cleared'] as const;
  return {
    undo: () => void manager.undo(),
    redo: () => void manager.redo(),
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    onChange: (listener) => {
      for (const event of events) manager.on(event, listener);
      return () => {
        for (const event of events) manager.off(event, listener);
      };
    },
    destroy: () => manager.destroy(),
  };
};
