import { useReactFlow } from '@xyflow/react';
import { gridStep } from './boxes.ts';
import type { CanvasModes, EditingActions, Picking } from './canvas-props.ts';
import { fitting } from './canvas-props.ts';
import { nudgeOf, type ShortcutName } from './shortcuts.ts';
import type { useArrangement } from './use-arrangement.ts';
import type { CanvasCommands } from './use-canvas-commands.ts';
import { useShortcuts } from './use-shortcuts.ts';

interface ShortcutOptions {
  readonly commands: CanvasCommands;
  readonly arrangement: ReturnType<typeof useArrangement>;
  readonly isEditable: boolean;
  readonly editing: EditingActions | undefined;
  readonly picking: Picking | null;
  readonly modes: CanvasModes | undefined;
  readonly onConnect: () => void;
  readonly onHelp: () => void;
}

/** What each shortcut does; those that change the design do nothing where it is read-only. */
export const useCanvasShortcuts = ({
  commands,
  arrangement,
  isEditable,
  editing,
  picking,
  modes,
  onConnect,
  onHelp,
}: ShortcutOptions): void => {
  const flow = useReactFlow();
  const zoomBy = (factor: number) => void flow.zoomTo(flow.getZoom() * factor);
  useShortcuts((name, event) => {
    const edits: Partial<Record<ShortcutName, () => void>> = {
      undo: () => editing?.undo(),
      redo: () => editing?.redo(),
      remove: commands.remove,
      duplicate: commands.duplicate,
      connect: onConnect,
      arrange: () => void arrangement.propose(),
      rename: () => editing?.onRename(),
      search: () => editing?.onSearchPalette(),
      nudge: () => {
        const { dx, dy } = nudgeOf(event.key, event.shiftKey, gridStep);
        commands.nudge(dx, dy);
      },
    };
    const always: Partial<Record<ShortcutName, () => void>> = {
      selectAll: commands.selectAll,
      clear: () => (picking ? picking.onLeave() : arrangement.proposal ? arrangement.reject() : commands.clear()),
      ...(modes && { simulate: modes.onSimulate }),
      ...(modes?.onOverlays && { overlays: modes.onOverlays }),
      fit: () => void flow.fitView(fitting),
      zoomIn: () => zoomBy(1.2),
      zoomOut: () => zoomBy(1 / 1.2),
      help: onHelp,
    };
    const act = always[name] ?? (isEditable ? edits[name] : undefined);
    act?.();
    return act !== undefined;
  });
};
