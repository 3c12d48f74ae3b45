import { type Document, isScalar } from 'yaml';
import type { Design } from './design.ts';
import { propertiesOfComponent, propertiesOfLink } from './kinds/all-properties.ts';
import { findComponentKind, findLinkKind } from './kinds.ts';
import type { Problem } from './problem.ts';
import { readAliases, readDocument, unreadable } from './read-document.ts';
import { type DesignResult, validateDesign } from './validate-design.ts';

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
  return readDocument(text, (document) => validate(plainValue(document)));
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
