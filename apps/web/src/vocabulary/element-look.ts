/** Steps of a scale, from little to much. */
export const scaleSteps = [1, 2, 3, 4, 5] as const;
export type ScaleStep = (typeof scaleSteps)[number];

/** How many categories have a colour of their own; further ones share the last. */
export const categories = [1, 2, 3, 4, 5, 6] as const;
export type Category = (typeof categories)[number];

/** What an element is coloured for: a step of a scale, a category, or what a simulated failure does to it. */
export type Tone =
  | `scale-${ScaleStep}`
  | `category-${Category}`
  | 'unknown'
  | 'failed'
  | 'down'
  | 'cut-off'
  | 'broken'
  | 'worse'
  | 'moved'
  | 'weakest';

/** The small drawing that says a tone without colour. */
export type LookSign =
  | `level-${ScaleStep}`
  | 'locked'
  | 'open'
  | 'warning'
  | 'unknown'
  | 'failed'
  | 'down'
  | 'cut-off'
  | 'broken'
  | 'moved'
  | 'weakest';

/** How an element looks while the canvas shows something about it: never by colour alone. */
export interface ElementLook {
  readonly tone: Tone;
  readonly sign: LookSign | null;
  /** A short figure with its unit, or a word. */
  readonly figure: string | null;
  readonly pattern: 'solid' | 'dashed' | 'dotted';
  /** Width of a line. */
  readonly weight: ScaleStep;
}

/** The look of a step: the higher, the heavier. */
export const scaleLook = (step: ScaleStep, figure: string | null): ElementLook => ({
  tone: `scale-${step}`,
  sign: `level-${step}`,
  figure,
  pattern: 'solid',
  weight: step,
});

/** The look of a category; the nth of a list, from 0. Neighbours also differ by their lines. */
export const categoryLook = (index: number, sign: LookSign | null, figure: string | null): ElementLook => ({
  tone: `category-${categories[Math.min(index, categories.length - 1)]!}`,
  sign,
  figure,
  pattern: index % 2 === 0 ? 'solid' : 'dashed',
  weight: 3,
});

/** The look of what concerns an element but nobody says. */
export const unknownLook: ElementLook = {
  tone: 'unknown',
  sign: 'unknown',
  figure: null,
  pattern: 'dotted',
  weight: 2,
};
