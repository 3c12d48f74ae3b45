import type { Design, DesignEdit } from '@spandrel/model';
import type { ReactNode, Ref } from 'react';
import type { Point } from './boxes.ts';
import type { ElementMark } from './element-mark.ts';
import type { Looks } from './look-store.ts';
import type { CanvasPeer } from './peer-layer.tsx';

/** A design of a thousand components is still seen whole. */
export const leastZoom = 0.02;

/** How everything is brought into view. */
export const fitting = { padding: 0.05, maxZoom: 1 };

/** What the rest of the editor asks of the canvas. */
export interface CanvasHandle {
  readonly centreOn: (ids: readonly string[]) => void;
  /** Adds a component of a kind where it fits best, and selects it. */
  readonly place: (kindId: string) => void;
  /** Tells which kind the palette is dragging: browsers hide drag data until it is dropped. */
  readonly announceDrag: (kindId: string | null) => void;
}

/** What a person who may edit can do from the canvas. */
export interface EditingActions {
  readonly edit: (edits: readonly DesignEdit[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly onRename: () => void;
  readonly onSearchPalette: () => void;
}

/** A mode in which pointing at an element picks it instead of selecting it, and nothing is edited. */
export interface Picking {
  readonly onPick: (id: string) => void;
  readonly onLeave: () => void;
}

/** What keys of the canvas ask of the rest of the editor. */
export interface CanvasModes {
  readonly onSimulate: () => void;
  readonly onOverlays?: () => void;
}

export interface DesignCanvasProps {
  readonly design: Design;
  readonly selection: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly marks: ReadonlyMap<string, ElementMark>;
  /** Element ids of the flow path to show, or null. */
  readonly path: readonly string[] | null;
  /** The weakest element of that path, once it is known. */
  readonly weakest?: string | null;
  /** What to show when the pointer rests on an element; null for nothing. */
  readonly describe: (id: string) => ReactNode;
  /** Absent = read-only. */
  readonly editing?: EditingActions;
  /** What the canvas shows about elements in place of the marks, by id; absent while it shows nothing. */
  readonly looks?: Looks | null;
  /** While present, elements are picked; `selection` then is what has been picked. */
  readonly picking?: Picking | null;
  readonly modes?: CanvasModes;
  readonly tools?: ReactNode;
  readonly legend?: ReactNode;
  readonly peers?: readonly CanvasPeer[];
  readonly onCursor?: (cursor: Point | null) => void;
  readonly ref?: Ref<CanvasHandle>;
}
