import type { Design, DesignEdit } from '@spandrel/model';

/** The first component of one of these kinds, by id; which product to use where none is drawn is a choice of people. */
export const drawnOne = (design: Design, ...kinds: readonly string[]): string | undefined =>
  design.components
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id }) => id)
    .sort()[0];

/** A link of a kind from each source to one target, for those that no link of the kind joins to it yet. */
export const joinedTo = (
  design: Design,
  kind: string,
  sources: readonly string[],
  target: string | undefined,
): readonly DesignEdit[] => {
  if (target === undefined) return [];
  const used = new Set([...design.components, ...design.links, ...design.flows, ...design.notes].map(({ id }) => id));
  const joined = new Set(
    design.links
      .filter((link) => link.kind === kind)
      .flatMap(({ from, to }) => (to === target ? [from] : from === target ? [to] : [])),
  );
  return sources
    .filter((source) => source !== target && !joined.has(source))
    .map((source) => {
      const id = freeId(`${kind}-${source}`, used);
      used.add(id);
      return { type: 'put-link', link: { id, kind, from: source, to: target, props: {} } };
    });
};

/** The same the other way: one source that steers or feeds each target. */
export const joinedFrom = (
  design: Design,
  kind: string,
  source: string | undefined,
  targets: readonly string[],
): readonly DesignEdit[] =>
  source === undefined
    ? []
    : joinedTo(design, kind, targets, source).map((edit) =>
        edit.type === 'put-link' ? { ...edit, link: { ...edit.link, from: edit.link.to, to: edit.link.from } } : edit,
      );

const freeId = (wish: string, used: ReadonlySet<string>): string => {
  if (!used.has(wish)) return wish;
  let number = 2;
  while (used.has(`${wish}-${number}`)) number += 1;
  return `${wish}-${number}`;
};
