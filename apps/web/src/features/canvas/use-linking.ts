import type { DesignEdit, LinkKind } from '@spandrel/model';
import { type FinalConnectionState, useReactFlow } from '@xyflow/react';
import { useState } from 'react';
import type { Point } from './boxes.ts';
import { type GestureStore, idleGesture } from './canvas-context.ts';
import { linkChoices, linkEdit } from './link-choices.ts';
import { componentAt, type Scene } from './scene.ts';

/** A line drawn between two components that waits for its kind. */
export interface PendingLink {
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly LinkKind[];
  /** Client coordinates where the line was dropped. */
  readonly at: Point;
}

interface LinkingOptions {
  readonly stored: Scene;
  readonly edit: ((edits: readonly DesignEdit[]) => void) | null;
  readonly gesture: GestureStore;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onNoKinds: (from: string, to: string) => void;
}

const pointerOf = (event: MouseEvent | TouchEvent): Point => {
  const touch = 'changedTouches' in event ? event.changedTouches[0] : event;
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 };
};

/** Links drawn with the pointer: from a handle to anywhere on another component. */
export const useLinking = ({ stored, edit, gesture, onSelect, onNoKinds }: LinkingOptions) => {
  const flow = useReactFlow();
  const [pending, setPending] = useState<PendingLink | null>(null);
  const [origin, setOrigin] = useState<string | null>(null);

  const targetAt = (client: Point): string | undefined => componentAt(stored, flow.screenToFlowPosition(client));

  const draw = (kind: LinkKind, from: string, to: string) => {
    const { id, edit: put } = linkEdit(stored, kind, from, to);
    edit?.([put]);
    onSelect([id]);
    setPending(null);
  };

  return {
    pending,
    draw,
    cancel: () => setPending(null),
    isLinking: origin !== null,
    onConnectStart: (_event: unknown, { nodeId }: { nodeId: string | null }) => setOrigin(nodeId),
    /** Shows where the line would land, and whether anything may join the two. */
    onPointerMove: (client: Point) => {
      if (origin === null) return;
      const target = targetAt(client);
      if (target === undefined || target === origin) gesture.set(idleGesture);
      else gesture.set({ dropTarget: target, isAllowed: linkChoices(stored, origin, target).ok });
    },
    onConnectEnd: (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
      setOrigin(null);
      gesture.set(idleGesture);
      const at = pointerOf(event);
      const from = state.fromNode?.id;
      const to = targetAt(at) ?? state.toNode?.id;
      if (from === undefined || to === undefined || from === to) return;
      const choices = linkChoices(stored, from, to);
      if (!choices.ok) onNoKinds(from, to);
      else if (choices.kinds.length === 1) draw(choices.kinds[0]!, from, to);
      else setPending({ from, to, kinds: choices.kinds, at });
    },
  };
};
