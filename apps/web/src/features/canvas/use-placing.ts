import { type DesignEdit, findComponentKind } from '@spandrel/model';
import { useReactFlow } from '@xyflow/react';
import { type DragEvent, type RefObject, useRef } from 'react';
import { useLocale } from '../../i18n/index.ts';
import type { Rectangle } from './boxes.ts';
import { type GestureStore, idleGesture } from './canvas-context.ts';
import { dropKind, mayStandIn, type Placement, type PlacementRefusal, placeKind } from './placement.ts';
import { containerAt, type Scene } from './scene.ts';

/** Type of the palette's drag data: the id of a component kind. */
export const kindDragType = 'application/x-spandrel-kind';

interface PlacingOptions {
  readonly stored: Scene;
  readonly selection: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  /** null = read-only. */
  readonly edit: ((edits: readonly DesignEdit[]) => void) | null;
  readonly gesture: GestureStore;
  readonly frame: RefObject<HTMLElement | null>;
  readonly onRefused: (refusal: PlacementRefusal) => void;
}

/** New components: dragged in from the palette, or placed where they fit best. */
export const usePlacing = ({ stored, selection, onSelect, edit, gesture, frame, onRefused }: PlacingOptions) => {
  const flow = useReactFlow();
  const locale = useLocale();
  const draggedKind = useRef<string | null>(null);

  const finish = (placement: Placement) => {
    if (!placement.ok) return onRefused(placement.refusal);
    edit?.(placement.edits);
    onSelect([placement.id]);
  };
  const pointOf = (event: DragEvent) => flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
  const visibleArea = (bounds: DOMRect): Rectangle => {
    const from = flow.screenToFlowPosition({ x: bounds.left, y: bounds.top });
    const to = flow.screenToFlowPosition({ x: bounds.right, y: bounds.bottom });
    return { ...from, width: to.x - from.x, height: to.y - from.y };
  };
  return {
    place: (kindId: string) => {
      const bounds = frame.current?.getBoundingClientRect();
      if (edit && bounds) finish(placeKind(stored, kindId, visibleArea(bounds), selection, locale));
    },
    announceDrag: (kindId: string | null) => {
      draggedKind.current = kindId;
      if (kindId === null) gesture.set(idleGesture);
    },
    onDragOver: (event: DragEvent) => {
      if (!edit || !event.dataTransfer.types.includes(kindDragType)) return;
      event.preventDefault();
      const target = containerAt(stored, pointOf(event));
      const kind = draggedKind.current;
      const isAllowed = kind === null || mayStandIn(kind, target && stored.components.get(target)?.kind);
      event.dataTransfer.dropEffect = isAllowed ? 'copy' : 'none';
      gesture.set({ dropTarget: target ?? null, isAllowed });
    },
    onDragLeave: () => gesture.set(idleGesture),
    onDrop: (event: DragEvent) => {
      gesture.set(idleGesture);
      const kindId = event.dataTransfer.getData(kindDragType);
      if (!edit || !findComponentKind(kindId)) return;
      event.preventDefault();
      finish(dropKind(stored, kindId, pointOf(event), locale));
      frame.current?.focus();
    },
  };
};
