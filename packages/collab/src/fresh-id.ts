/** The first free id made of `wish`: itself, then with -2, -3, … A number the wish already ends in is counted on. */
export const freshId = (wish: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(wish)) return wish;
  const stem = wish.replace(/-\d+$/, '');
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
};
