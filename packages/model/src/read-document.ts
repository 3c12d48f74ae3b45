import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { designLimits } from './design.ts';
import type { Problem } from './problem.ts';
import { problem } from './validate-design.ts';

type Failed = { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a YAML or JSON text and gives it to `validate`; the problems it finds get the line and column of what they are about.
 * Never throws.
 */
export const readDocument = <Result extends { readonly ok: true }>(
  text: string,
  validate: (document: Document) => Result | Failed,
): Result | Failed => {
  const first = unreadable(text);
  if (first) return { ok: false, problems: [first] };
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    uniqueKeys: false,
    schema: 'core',
  });
  const syntax = syntaxProblems(document, lines);
  if (syntax.length > 0) return { ok: false, problems: syntax };
  const result = validate(document);
  if (result.ok) return result;
  const placed = result.problems.map((each): Problem => ({ ...each, ...placeOf(document, each.path, lines) }));
  return { ok: false, problems: placed.sort(inReadingOrder) };
};

/** Reads a YAML or JSON text as plain data and gives that to `validate`. */
export const readPlainDocument = <Result extends { readonly ok: true }>(
  text: string,
  validate: (value: unknown) => Result | Failed,
): Result | Failed => readDocument(text, (document) => validate(readAliases(document)));

const inReadingOrder = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Why a text is not read at all, if so: too large, or not text. */
export const unreadable = (text: string): Problem | undefined => {
  if (text.length > designLimits.fileBytes) {
    return problem('file-too-large', [], { limit: `${designLimits.fileBytes / 1024 / 1024} MiB` });
  }
  const nul = text.indexOf('\0');
  if (nul < 0) return undefined;
  const before = text.slice(0, nul).split('\n');
  return { ...problem('nul-character', []), line: before.length, column: before.at(-1)!.length + 1 };
};

const syntaxProblems = (document: Document, lines: LineCounter): Problem[] => {
  const problems = [...document.errors, ...document.warnings].slice(0, 10).map((error): Problem => {
    const { line, col } = lines.linePos(error.pos[0]);
    const detail = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return { ...problem('syntax', [], { detail }), line, column: col };
  });
  if (problems.length > 0) return problems;
  const placed = (problem: Problem, node: Node): Problem => {
    const { line, col } = lines.linePos(node.range?.[0] ?? 0);
    return { ...problem, line, column: col };
  };
  visit(document, {
    Alias: (_key, alias, around) => {
      const named = alias.resolve(document);
      if (named === undefined) problems.push(placed(problem('unknown-alias', [], { alias: alias.source }), alias));
      else if (around.includes(named))
        problems.push(placed(problem('alias-in-itself', [], { alias: alias.source }), alias));
    },
    Map: (_key, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) problems.push(placed(problem('duplicate-key', [], { key: String(key.value) }), key));
        seen.add(key.value);
      }
    },
  });
  return problems;
};

/** Aliases are expanded up to the library's own limit; a document that abuses them reads as nothing. */
export const readAliases = (document: Document): unknown => {
  try {
    return document.toJS({ maxAliasCount: 1000 });
  } catch {
    return null;
  }
};

/** Line and column of the value at a path, or of the closest thing around it that exists. */
const placeOf = (document: Document, path: Problem['path'], lines: LineCounter): { line: number; column: number } => {
  for (let length = path.length; length >= 0; length--) {
    const key = path[length - 1];
    const holder = length > 0 ? nodeAt(document, path.slice(0, length - 1)) : undefined;
    const pair = isMap(holder) ? holder.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const unknownKey = pair && isScalar(pair.key) && length === path.length ? pair.key : undefined;
    const node = nodeAt(document, path.slice(0, length)) ?? unknownKey;
    if (node?.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
};

const nodeAt = (document: Document, path: readonly (string | number)[]): Node | undefined => {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return typeof node === 'object' && node !== null ? (node as Node) : undefined;
};
