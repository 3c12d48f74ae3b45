import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { type Design, designLimits } from './design.ts';
import { propertiesOfComponent, propertiesOfLink } from './kinds/all-properties.ts';
import { findComponentKind, findLinkKind } from './kinds.ts';
import type { Problem } from './problem.ts';
import { type DesignResult, problem, validateDesign } from './validate-design.ts';

/** JSON beyond this size is read by the engine's own parser first: YAML's is exact about places, but slow. */
const nativeJsonFrom = 512 * 1024;

/**
 * Reads a design file, YAML or JSON. Problems carry the line and column of what is wrong; nothing is guessed and nothing
 * is dropped. `furtherProblems` looks at a valid design for what the model does not know, e.g. the names of rules.
 * Never throws.
 */
export const readDesign = (
  text: string,
  furtherProblems: (design: Design) => readonly Problem[] = () => [],
): DesignResult => {
  const validate = (value: unknown): DesignResult => {
    const result = validateDesign(value);
    const problems = result.ok ? furtherProblems(result.design) : [];
    return problems.length > 0 ? { ok: false, problems } : result;
  };
  const first = unreadable(text);
  if (first) return { ok: false, problems: [first] };
  if (text.length > nativeJsonFrom) {
    const value = parseJson(text);
    const result = value === undefined ? undefined : validate(value);
    if (result?.ok) return result;
  }
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    uniqueKeys: false,
    schema: 'core',
  });
  const syntax = syntaxProblems(document, lines);
  if (syntax.length > 0) return { ok: false, problems: syntax };
  const result = validate(plainValue(document));
  if (result.ok) return result;
  const placed = result.problems.map((each): Problem => ({ ...each, ...placeOf(document, each.path, lines) }));
  return { ok: false, problems: placed.sort(inReadingOrder) };
};

const inReadingOrder = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

const unreadable = (text: string): Problem | undefined => {
  if (text.length > designLimits.fileBytes) {
    return problem('file-too-large', [], { limit: `${designLimits.fileBytes / 1024 / 1024} MiB` });
  }
  const nul = text.indexOf('\0');
  if (nul < 0) return undefined;
  const before = text.slice(0, nul).split('\n');
  return { ...problem('nul-character', []), line: before.length, column: before.at(-1)!.length + 1 };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const syntaxProblems = (document: Document, lines: LineCounter): Problem[] => {
  const problems = [...document.errors, ...document.warnings].slice(0, 10).map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const detail = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return { ...problem('syntax', [], { detail }), line, column: col };
  });
  if (problems.length > 0) return problems;
  visit(document, {
    Map: (_key, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const { line, col } = lines.linePos(key.range?.[0] ?? 0);
          problems.push({ ...problem('duplicate-key', [], { key: String(key.value) }), line, column: col });
        }
        seen.add(key.value);
      }
    },
  });
  return problems;
};

/** The document as plain data. A text property written like a number (`version: 1.30`) keeps what was written. */
const plainValue = (document: Document): unknown => {
  const value = readAliases(document);
  for (const section of ['components', 'links'] as const) {
    const list = (value as Record<string, unknown> | null)?.[section];
    if (!Array.isArray(list)) continue;
    list.forEach((element: { kind?: unknown; props?: Record<string, unknown> } | null, index) => {
      const props = element?.props;
      if (typeof props !== 'object' || props === null) return;
      const specs = specsOf(section, String(element?.kind));
      for (const [property, written] of Object.entries(props)) {
        if (typeof written !== 'number' || specs?.[property]?.type !== 'text') continue;
        const node = document.getIn([section, index, 'props', property], true);
        props[property] = (isScalar(node) && node.source) || String(written);
      }
    });
  }
  return value;
};

const specsOf = (section: 'components' | 'links', kindId: string) => {
  const component = section === 'components' ? findComponentKind(kindId) : undefined;
  const link = section === 'links' ? findLinkKind(kindId) : undefined;
  return component ? propertiesOfComponent(component) : link && propertiesOfLink(link);
};

/** Aliases are expanded up to the library's own limit; a document that abuses them reads as nothing. */
const readAliases = (document: Document): unknown => {
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
