import type { z } from 'zod';
import type { Component, Design } from './design.ts';
import { formatVersion } from './design.ts';
import { designSchema } from './design-schema.ts';
import { propertiesOfComponent, propertiesOfFlow, propertiesOfLink } from './kinds/all-properties.ts';
import { componentKinds, findComponentKind, findLinkKind, linkKinds, trafficFlow } from './kinds.ts';
import type { Localized } from './locale.ts';
import { nearestName } from './nearest.ts';
import type { Problem } from './problem.ts';
import { type ProblemCode, type ProblemParams, problemSentences } from './problem-sentences.ts';
import type { PropertySpec, PropertySpecs } from './property.ts';

type Path = readonly (string | number)[];

export type DesignResult =
  | { readonly ok: true; readonly design: Design }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** At most this many problems are reported at once; the rest would hide them. */
const problemLimit = 50;

/** A problem with its sentence in both languages. */
export const problem = <Code extends ProblemCode>(
  code: Code,
  path: Path,
  ...params: ProblemParams<Code> extends undefined ? [] : [ProblemParams<Code>]
): Problem => {
  const sentence = problemSentences[code] as (params: unknown) => Localized;
  return { code, path, message: sentence(params[0]) };
};

/** `components[3].props.cni`, as people write paths. */
export const formatPath = (path: Path): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key), '');

/** Checks any value against the design format: shape first, then references between elements. Never throws. */
export const validateDesign = (value: unknown): DesignResult => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return failed([problem('not-a-design', [])]);
  const version = (value as { spandrel?: unknown }).spandrel;
  if (version === undefined) return failed([problem('not-a-design', [])]);
  if (version !== formatVersion) {
    return failed([
      problem('unsupported-version', ['spandrel'], { found: showWithType(version), supported: `${formatVersion}` }),
    ]);
  }
  const parsed = designSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return failed(parsed.error.issues.flatMap((issue) => shapeProblems(issue, value)));
  const design = parsed.data as Design;
  const problems = referenceProblems(design);
  return problems.length > 0 ? failed(problems) : { ok: true, design };
};

const failed = (problems: readonly Problem[]): DesignResult => ({
  ok: false,
  problems: problems.slice(0, problemLimit),
});

const show = (value: unknown): string => {
  const text =
    typeof value === 'string' || typeof value === 'number' ? `${value}` : (JSON.stringify(value) ?? `${value}`);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** A text in quotes, so that "1" and 1 differ. */
const showWithType = (value: unknown): string => (typeof value === 'string' ? `"${show(value)}"` : show(value));

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (here, key) => (typeof here === 'object' && here !== null ? (here as never)[key] : undefined),
    value,
  );

const shapeProblems = (issue: z.core.$ZodIssue, root: unknown): readonly Problem[] => {
  const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
  const input = issue.input === undefined ? at(root, path) : issue.input;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], key, path, root));
    case 'invalid_union':
      return [unionProblem(path, at(root, path))];
    case 'invalid_type':
      if (input === undefined) return [problem('missing', path, { key: String(path.at(-1)) })];
      return [
        problem('wrong-type', path, {
          expected: expectedNames[issue.expected] ?? { en: issue.expected, ko: issue.expected },
          found: showWithType(input),
        }),
      ];
    case 'invalid_value':
      return [invalidValue(path, input, issue.values.map(String))];
    case 'too_small':
      return [
        issue.origin === 'number' || issue.origin === 'int'
          ? problem('too-small', path, { minimum: `${issue.minimum}` })
          : problem('too-short', path, { minimum: `${issue.minimum}` }),
      ];
    case 'too_big':
      return [
        issue.origin === 'number' || issue.origin === 'int'
          ? problem('too-big', path, { maximum: `${issue.maximum}` })
          : problem('too-long', path, { maximum: `${issue.maximum}` }),
      ];
    case 'invalid_format':
      return [formatProblem(path, input, issue.format, root)];
    case 'invalid_key':
      return [problem('invalid-id', path, { found: String(path.at(-1)) })];
    case 'custom':
      return [problem('note-required', path)];
    default:
      return [problem('invalid-text', path, { found: show(input), example: '' })];
  }
};

const expectedNames: Readonly<Record<string, Localized>> = {
  string: { en: 'a text', ko: '텍스트' },
  number: { en: 'a number', ko: '숫자' },
  int: { en: 'a whole number', ko: '정수' },
  boolean: { en: 'true or false', ko: 'true 또는 false' },
  array: { en: 'a list', ko: '목록' },
  object: { en: 'a mapping', ko: '매핑' },
  record: { en: 'a mapping', ko: '매핑' },
};

const unionProblem = (path: Path, input: unknown): Problem => {
  if (path.at(-1) === 'kind') {
    if (input === undefined) return problem('missing', path, { key: 'kind' });
    const kinds = path[0] === 'links' ? linkKinds : componentKinds;
    return problem('unknown-kind', path, {
      kind: show(input),
      nearest: nearestName(
        show(input),
        kinds.map(({ id }) => id),
      ),
    });
  }
  return typeof input === 'string'
    ? problem('invalid-cidr', path, { found: show(input) })
    : problem('wrong-type', path, {
        expected: { en: 'an address prefix', ko: '주소 대역' },
        found: showWithType(input),
      });
};

const invalidValue = (path: Path, input: unknown, valid: readonly string[]): Problem =>
  input === undefined
    ? problem('missing', path, { key: String(path.at(-1)) })
    : problem('not-a-choice', path, {
        found: show(input),
        nearest: nearestName(show(input), valid),
        valid: valid.join(', '),
      });

const formatProblem = (path: Path, input: unknown, format: string, root: unknown): Problem => {
  if (format.startsWith('cidr')) return problem('invalid-cidr', path, { found: show(input) });
  if (format === 'date') return problem('invalid-date', path, { found: show(input) });
  const spec = specAt(path, root);
  if (spec?.type === 'text') {
    return problem('invalid-text', path, { found: show(input), example: spec.pattern?.example ?? '' });
  }
  return problem('invalid-id', path, { found: show(input) });
};

/** Property specs in force at `components[i].props`, `links[i].props`, `flows[i].props` or `flows[i].requires`. */
const specsAt = (path: Path, root: unknown): { specs: PropertySpecs; kind: string } | undefined => {
  const [section, index, group] = path;
  if (group !== 'props' && group !== 'requires') return undefined;
  if (section === 'flows')
    return { specs: group === 'requires' ? trafficFlow.requirements : propertiesOfFlow(), kind: 'flow' };
  const kindId = String(at(root, [section ?? '', index ?? 0, 'kind']));
  const component = section === 'components' ? findComponentKind(kindId) : undefined;
  const link = section === 'links' ? findLinkKind(kindId) : undefined;
  if (component) return { specs: propertiesOfComponent(component), kind: kindId };
  return link ? { specs: propertiesOfLink(link), kind: kindId } : undefined;
};

const specAt = (path: Path, root: unknown): PropertySpec | undefined =>
  specsAt(path.slice(0, 3), root)?.specs[String(path[3])];

const unknownKey = (path: Path, key: string, owner: Path, root: unknown): Problem => {
  const properties = specsAt(owner, root);
  if (properties) {
    const nearest = nearestName(key, Object.keys(properties.specs));
    return problem('unknown-property', path, { key, kind: properties.kind, nearest });
  }
  const valid = validKeys[`${owner[0] ?? ''}`] ?? validKeys['']!;
  return problem('unknown-key', path, { key, nearest: nearestName(key, valid), valid: valid.join(', ') });
};

const validKeys: Readonly<Record<string, readonly string[]>> = {
  '': [
    'spandrel',
    'name',
    'description',
    'profile',
    'components',
    'links',
    'flows',
    'practices',
    'waivers',
    'layout',
    'notes',
  ],
  components: ['id', 'kind', 'name', 'parent', 'props'],
  links: ['id', 'kind', 'name', 'from', 'to', 'directed', 'props'],
  flows: ['id', 'name', 'from', 'to', 'props', 'requires'],
  practices: ['answer', 'note', 'evidence'],
  waivers: ['rule', 'at', 'reason', 'owner', 'approvedBy', 'granted', 'expires'],
  layout: ['x', 'y', 'width', 'height'],
  notes: ['id', 'text', 'at'],
};

const referenceProblems = (design: Design): readonly Problem[] => {
  const problems: Problem[] = [];
  const places = new Map<string, string>();
  for (const section of ['components', 'links', 'flows', 'notes'] as const) {
    design[section].forEach(({ id }, index) => {
      const path = [section, index, 'id'];
      const first = places.get(id);
      if (first) problems.push(problem('duplicate-id', path, { id, first }));
      else places.set(id, formatPath(path));
    });
  }
  const components = new Map(design.components.map((component) => [component.id, component]));
  const componentIds = [...components.keys()];
  const expectComponent = (id: string, path: Path) => {
    if (!components.has(id))
      problems.push(problem('unknown-component', path, { id, nearest: nearestName(id, componentIds) }));
  };
  const expectElement = (id: string, path: Path) => {
    if (!places.has(id))
      problems.push(problem('unknown-element', path, { id, nearest: nearestName(id, [...places.keys()]) }));
  };

  design.components.forEach((component, index) => {
    const { parent } = component;
    if (parent !== undefined) {
      const path = ['components', index, 'parent'];
      const holder = components.get(parent);
      if (!holder) expectComponent(parent, path);
      else if (!findComponentKind(holder.kind)?.container) {
        problems.push(problem('parent-holds-nothing', path, { parent, kind: holder.kind }));
      }
    }
    for (const [property, spec] of Object.entries(specsOf(component))) {
      const value = component.props[property];
      const path = ['components', index, 'props', property];
      if (spec.type === 'component' && typeof value === 'string') expectComponent(value, path);
      if (spec.type === 'list' && spec.of === 'component' && Array.isArray(value)) {
        for (const [position, id] of value.entries()) expectComponent(id, [...path, position]);
      }
    }
  });
  problems.push(...cycleProblems(design.components, components));
  for (const section of ['links', 'flows'] as const) {
    design[section].forEach(({ from, to }, index) => {
      expectComponent(from, [section, index, 'from']);
      expectComponent(to, [section, index, 'to']);
      if (section === 'flows' && from === to) problems.push(problem('flow-to-itself', [section, index, 'to']));
    });
  }
  design.waivers.forEach((waiver, index) => {
    for (const [position, id] of waiver.at.entries()) expectElement(id, ['waivers', index, 'at', position]);
    if (waiver.expires < waiver.granted) {
      problems.push(problem('waiver-ends-before-it-starts', ['waivers', index, 'expires']));
    }
  });
  for (const id of Object.keys(design.layout)) expectElement(id, ['layout', id]);
  design.notes.forEach((note, index) => {
    if (note.at !== undefined) expectElement(note.at, ['notes', index, 'at']);
  });
  return problems;
};

const specsOf = (component: Component): PropertySpecs => {
  const kind = findComponentKind(component.kind);
  return kind ? propertiesOfComponent(kind) : {};
};

/** One problem per cycle of parents, at its first component. */
const cycleProblems = (list: readonly Component[], components: ReadonlyMap<string, Component>): readonly Problem[] => {
  const done = new Set<string>();
  return list.flatMap((start) => {
    const trail: string[] = [];
    let here: Component | undefined = start;
    while (here && !done.has(here.id) && !trail.includes(here.id)) {
      trail.push(here.id);
      here = here.parent === undefined ? undefined : components.get(here.parent);
    }
    for (const id of trail) done.add(id);
    if (!here || !trail.includes(here.id)) return [];
    const cycle = [...trail.slice(trail.indexOf(here.id)), here.id].join(' → ');
    const index = list.findIndex(({ id }) => id === here.id);
    return [problem('parent-cycle', ['components', index, 'parent'], { cycle })];
  });
};
