import { type ComponentFamily, type ComponentKind, componentFamilies, locales } from '@spandrel/model';

/** The kinds of one family that match, in the order of the palette. */
export interface KindGroup {
  readonly family: ComponentFamily;
  readonly kinds: readonly ComponentKind[];
}

const normalise = (text: string): string => text.normalize('NFC').toLowerCase().trim();

/** How well a kind answers one search word: 0 = not at all; names count more than keywords and summaries. */
const wordRank = (kind: ComponentKind, word: string): number => {
  const names = [...locales.map((locale) => normalise(kind.name[locale])), kind.id];
  if (names.some((name) => name.startsWith(word))) return 4;
  if (names.some((name) => name.split(/[\s\-/(]+/).some((part) => part.startsWith(word)))) return 3;
  if (names.some((name) => name.includes(word))) return 2;
  const others = [...(kind.keywords ?? []), ...locales.map((locale) => kind.summary[locale])];
  return others.some((text) => normalise(text).includes(word)) ? 1 : 0;
};

/**
 * The kinds that match every word of `query` in either language, by name, keyword or summary; best matches first within
 * a family, and the family with the best match first. An empty query gives the whole palette in its own order.
 */
export const searchKinds = (kinds: readonly ComponentKind[], query: string): readonly KindGroup[] => {
  const words = normalise(query).split(/\s+/).filter(Boolean);
  const ranked = kinds.map((kind) => ({ kind, ranks: words.map((word) => wordRank(kind, word)) }));
  const matching = ranked.filter(({ ranks }) => ranks.every((rank) => rank > 0));
  const scored = matching.map(({ kind, ranks }) => ({ kind, rank: ranks.reduce((sum, rank) => sum + rank, 0) }));
  const groups = componentFamilies.map((family) => {
    const own = scored.filter(({ kind }) => kind.family === family).sort((a, b) => b.rank - a.rank);
    return { family, kinds: own.map(({ kind }) => kind), best: own[0]?.rank ?? 0 };
  });
  const present = groups.filter((group) => group.kinds.length > 0);
  if (words.length > 0) present.sort((a, b) => b.best - a.best);
  return present.map(({ family, kinds: own }) => ({ family, kinds: own }));
};
