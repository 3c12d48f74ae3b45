import { type ScaleStep, scaleSteps } from '../../vocabulary/element-look.ts';
import type { MeasuredOverlay } from './overlay-names.ts';

/**
 * The upper ends of the first four steps. They are the same for every design, so that a colour means the same on two drawings and
 * no element changes its colour because of another one. Units: ms one way; share of the capacity; minutes of downtime a month;
 * USD a month; share of the flows.
 */
export const scales: Readonly<Record<MeasuredOverlay, readonly [number, number, number, number]>> = {
  latency: [0.5, 2, 10, 50],
  utilisation: [0.25, 0.5, 0.7, 0.9],
  importance: [0.1, 1, 10, 60],
  cost: [10, 100, 1_000, 10_000],
  'blast-radius': [0.1, 0.25, 0.5, 0.75],
};

/** The step of a value: each holds its upper end. */
export const stepOf = (overlay: MeasuredOverlay, value: number): ScaleStep =>
  scaleSteps.find((step) => value <= (scales[overlay][step - 1] ?? Number.POSITIVE_INFINITY)) ?? 5;
