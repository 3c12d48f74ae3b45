import type { CommentPlace } from '@spandrel/contract';
import type { Design, Finding } from '@spandrel/model';
import { findPractice } from '@spandrel/rules';

/** What the reviewer looks at: elements of the drawing, and the finding they came from, if any. */
export interface ReviewSelection {
  readonly elements: readonly string[];
  readonly finding: string | null;
}

export const nothingSelected: ReviewSelection = { elements: [], finding: null };

/** What people call an element: its name, else its id. */
export const nameOfElement = (design: Design, id: string): string =>
  [...design.components, ...design.links, ...design.flows].find((element) => element.id === id)?.name ?? id;

/** Name of what a comment is pinned to; null for the whole version. Findings are known by their title. */
export const nameOfPlace = (
  place: CommentPlace,
  design: Design,
  findings: readonly (Finding & { readonly title: string })[],
): string | null => {
  if (place === null) return null;
  if ('element' in place) return nameOfElement(design, place.element);
  return findings.find(({ id }) => id === place.finding)?.title ?? place.finding;
};

/** The elements to show for the place of a comment. */
export const selectionOfPlace = (place: CommentPlace, findings: readonly Finding[]): ReviewSelection => {
  if (place === null) return nothingSelected;
  if ('element' in place) return { elements: [place.element], finding: null };
  const finding = findings.find(({ id }) => id === place.finding);
  return { elements: finding?.at ?? [], finding: place.finding };
};

/** The practice question a comment's finding is about; null for places in the drawing. Works without the finding too. */
export const questionOfPlace = (place: CommentPlace): string | null => {
  if (place === null || 'element' in place) return null;
  return findPractice(place.finding.slice(0, place.finding.indexOf('@')))?.id ?? null;
};
