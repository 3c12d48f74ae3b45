import type { DesignEdit } from '@spandrel/model';
import type { EdgeChange, NodeChange } from '@xyflow/react';
import { useRef, useState } from 'react';
import { snap } from './boxes.ts';
import { type GestureStore, idleGesture } from './canvas-context.ts';
import { moveEdits, planMove, resizeEdits } from './moving.ts';
import type { PlacementRefusal } from './placement.ts';
import { type Drafts, noDrafts, outermost, type Scene, withDrafts } from './scene.ts';
import type { LinkEdge } from './scene-edges.ts';
import type { ComponentNode } from './scene-nodes.ts';

interface GestureOptions {
  readonly stored: Scene | null;
  readonly selection: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly edit: ((edits: readonly DesignEdit[]) => void) | null;
  readonly gesture: GestureStore;
  readonly onRefused: (refusal: PlacementRefusal) => void;
}

/** React Flow's changes as selection, boxes in flight, and one edit when a drag or a resize ends. */
export const useDrafts = () => useState<Drafts>(noDrafts);

export const useNodeGestures = (
  { stored, selection, onSelect, edit, gesture, onRefused }: GestureOptions,
  [drafts, setDrafts]: ReturnType<typeof useDrafts>,
) => {
  // One click reports several changes, of nodes and of edges, before React renders again: both read and write these.
  const selectionNow = useRef(selection);
  selectionNow.current = selection;
  const draftsNow = useRef(drafts);
  draftsNow.current = drafts;

  const draft = (next: Drafts) => {
    draftsNow.current = next;
    setDrafts(next);
  };

  const select = (changes: readonly (NodeChange<ComponentNode> | EdgeChange<LinkEdge>)[]) => {
    // A flow has no place on the canvas to be clicked away at: pointing at something else replaces it.
    const drawn = new Set([...(stored?.components.keys() ?? []), ...(stored?.design.links ?? []).map(({ id }) => id)]);
    const chosen = new Set(selectionNow.current.filter((id) => drawn.has(id)));
    let isChanged = false;
    for (const change of changes) {
      if (change.type !== 'select' || chosen.has(change.id) === change.selected) continue;
      isChanged = true;
      if (change.selected) chosen.add(change.id);
      else chosen.delete(change.id);
    }
    if (!isChanged) return;
    selectionNow.current = [...chosen];
    onSelect(selectionNow.current);
  };

  const onNodesChange = (changes: NodeChange<ComponentNode>[]) => {
    select(changes);
    if (!stored || !edit) return;
    const isResizing = changes.some((change) => change.type === 'dimensions' && change.resizing);
    const next = new Map(draftsNow.current);
    for (const change of changes) {
      const id = 'id' in change ? change.id : '';
      const box = next.get(id) ?? stored.relative.get(id);
      if (!box) continue;
      if (change.type === 'position' && change.position && (change.dragging || isResizing)) {
        next.set(id, { ...box, x: change.position.x, y: change.position.y });
      } else if (change.type === 'dimensions' && change.resizing && change.dimensions) {
        next.set(id, { ...box, width: snap(change.dimensions.width), height: snap(change.dimensions.height) });
      }
    }
    const hasMoved =
      next.size !== draftsNow.current.size || [...next].some(([id, box]) => draftsNow.current.get(id) !== box);
    if (hasMoved) draft(next);
    const isResized = changes.some((change) => change.type === 'dimensions' && change.resizing === false);
    if (isResized && draftsNow.current.size > 0) {
      edit(resizeEdits(stored, draftsNow.current));
      draft(noDrafts);
    }
  };

  const onNodeDrag = () => {
    if (!stored || draftsNow.current.size === 0) return;
    const scene = withDrafts(stored, draftsNow.current);
    const plan = planMove(scene, draftsNow.current.keys());
    if (!plan.ok) {
      gesture.set({ dropTarget: plan.refusal.container ?? null, isAllowed: false });
      return;
    }
    const moving = [...plan.homes].find(([id, home]) => home !== stored.components.get(id)?.parent);
    gesture.set({ dropTarget: moving?.[1] ?? null, isAllowed: true });
  };

  const onNodeDragStop = () => {
    gesture.set(idleGesture);
    const moved = draftsNow.current;
    if (!stored || !edit || moved.size === 0) return;
    const scene = withDrafts(stored, moved);
    const roots = outermost(stored, moved.keys());
    const hasMoved = roots.some((id) => {
      const [before, after] = [stored.relative.get(id), moved.get(id)];
      return before?.x !== after?.x || before?.y !== after?.y;
    });
    const plan = planMove(scene, roots);
    if (hasMoved && plan.ok) edit(moveEdits(stored, scene, plan.homes));
    if (!plan.ok) onRefused(plan.refusal);
    draft(noDrafts);
  };

  return { onNodesChange, onEdgesChange: select, onNodeDrag, onNodeDragStop };
};
