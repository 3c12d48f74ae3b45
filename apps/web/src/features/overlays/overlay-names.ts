/** What can be measured about elements, on a scale from little to much. */
export const measuredOverlays = ['latency', 'utilisation', 'importance', 'cost', 'blast-radius'] as const;
export type MeasuredOverlay = (typeof measuredOverlays)[number];

/** What puts elements into classes. */
export type ClassifiedOverlay = 'encryption' | 'jurisdiction';

/** What is computed and laid over the drawing. */
export type ComputedOverlay = MeasuredOverlay | ClassifiedOverlay;

/** What the canvas can show, in the order of the menu; findings are there without being computed again. */
export const overlays = [
  'findings',
  'none',
  'latency',
  'utilisation',
  'importance',
  'encryption',
  'cost',
  'jurisdiction',
  'blast-radius',
] as const;
export type OverlayName = (typeof overlays)[number];

export const isComputed = (name: OverlayName): name is ComputedOverlay => name !== 'findings' && name !== 'none';
