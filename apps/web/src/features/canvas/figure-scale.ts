import type { ReactFlowState } from '@xyflow/react';
import type { CSSProperties } from 'react';

type Zoomed = Pick<ReactFlowState, 'transform'>;

/**
 * How much larger figures on elements are drawn than the drawing around them, so that they stay readable while it shrinks; in steps,
 * so that zooming rarely draws anything again.
 */
export const figureScaleOf = ({ transform: [, , zoom] }: Zoomed): number =>
  Math.round(Math.min(Math.max(0.9 / zoom, 1), 2) * 5) / 5;

export const figureScaleStyle = (scale: number): CSSProperties => Object.fromEntries([['--figure-scale', scale]]);

/** Farther out figures would cover what they are about. */
export const showsFigures = ({ transform: [, , zoom] }: Zoomed): boolean => zoom >= 0.32;
