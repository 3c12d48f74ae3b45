/** Order of ids everywhere in the analysis: by code unit, the same on every machine and in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);

/** Whether a computed number exceeds another: sums and products of decimal fractions are off in their last bits (0.1 + 0.2 > 0.3). */
export const isMore = (a: number, b: number): boolean => a > b * (1 + 1e-12);

/** Sorted copy without repeats. */
export const sortedUnique = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort(compareText);
