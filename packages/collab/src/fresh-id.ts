/**
 * A free id made of `wish` and of the mark of who asks (two people who add the same kind of thing at the same time, perhaps
 * offline, must not get the same id: one of the two things would be lost). Counts on with -2, -3, … when it is taken.
 */
export const freshId = (wish: string, mark: string, taken: ReadonlySet<string>): string => {
  const unnumbered = wish.replace(/-\d+$/, '');
  const stem = unnumbered.endsWith(`-${mark}`) ? unnumbered : `${wish}-${mark}`;
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
};
