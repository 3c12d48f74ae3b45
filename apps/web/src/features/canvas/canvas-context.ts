import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ElementLook } from '../../vocabulary/element-look.ts';
import { createLookStore, type LookStore } from './look-store.ts';

/** What a gesture in flight shows on nodes. A store of its own, so that only the nodes concerned are drawn again. */
export interface GestureState {
  /** Component the pointer's load would land in. */
  readonly dropTarget: string | null;
  /** Whether that component takes it. */
  readonly isAllowed: boolean;
}

export interface GestureStore {
  readonly get: () => GestureState;
  readonly set: (state: GestureState) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export const idleGesture: GestureState = { dropTarget: null, isAllowed: true };

export const createGestureStore = (): GestureStore => {
  let state = idleGesture;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (next) => {
      if (next.dropTarget === state.dropTarget && next.isAllowed === state.isAllowed) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

export interface CanvasContextValue {
  readonly gesture: GestureStore;
  readonly looks: LookStore;
  /** Smallest size a container may be resized to. */
  readonly leastSize: (id: string) => { readonly width: number; readonly height: number };
}

const noGesture = createGestureStore();
const noLooks = createLookStore();
export const CanvasContext = createContext<CanvasContextValue>({
  gesture: noGesture,
  looks: noLooks,
  leastSize: () => ({ width: 128, height: 64 }),
});

/** How the gesture in flight concerns one component: a welcome or refused place to drop, or not at all. */
export const useDropHint = (id: string): 'accepts' | 'refuses' | undefined => {
  const { gesture } = useContext(CanvasContext);
  return useSyncExternalStore(gesture.subscribe, () => {
    const { dropTarget, isAllowed } = gesture.get();
    if (dropTarget !== id) return undefined;
    return isAllowed ? 'accepts' : 'refuses';
  });
};

/** How one element looks while the canvas shows something about it; undefined as always. */
export const useLook = (id: string): ElementLook | undefined => {
  const { looks } = useContext(CanvasContext);
  return useSyncExternalStore(looks.subscribe, () => looks.get(id));
};
