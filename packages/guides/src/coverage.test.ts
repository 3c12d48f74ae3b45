import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  findComponentKind,
  findLinkKind,
  type PropertySpecs,
  propertiesOfComponent,
  propertiesOfFlow,
  propertiesOfLink,
  requirementsOfFlow,
} from '@spandrel/model';
import { practices, rules } from '@spandrel/rules';
import { describe, expect, test } from 'vitest';
import { analyses } from './analyses.ts';
import { coverageLines } from './coverage.generated.ts';
import { type CoverageTarget, coverageTree } from './coverage.ts';
import { findGuide } from './guides.ts';

const specsOf = (owner: string): PropertySpecs => {
  if (owner === 'flow') return { ...propertiesOfFlow(), ...requirementsOfFlow() };
  const component = findComponentKind(owner);
  if (component) return propertiesOfComponent(component);
  const link = findLinkKind(owner);
  return link ? propertiesOfLink(link) : {};
};

const exists = (target: CoverageTarget): boolean => {
  switch (target.type) {
    case 'kind':
      return (findComponentKind(target.id) ?? findLinkKind(target.id)) !== undefined;
    case 'rule':
      return rules.some(({ id }) => id === target.id);
    case 'practice':
      return practices.some(({ id }) => id === target.id);
    case 'analysis':
      return analyses.some(({ id }) => id === target.id);
    case 'guide':
      return findGuide(target.id) !== undefined;
    case 'property': {
      const spec = specsOf(target.of)[target.property];
      if (spec === undefined || target.option === undefined) return spec !== undefined;
      return 'options' in spec && spec.options !== undefined && target.option in spec.options;
    }
  }
};

describe('the lecture', () => {
  test('has 648 lines, each once and in both languages', () => {
    expect(coverageLines).toHaveLength(648);
    expect(new Set(coverageLines.map(({ id }) => id)).size).toBe(648);
    for (const { name } of coverageLines) expect([name.en, name.ko].every((text) => text.length > 0)).toBe(true);
  });

  test('has a place in the product for each of them', () => {
    expect(coverageLines.filter(({ target }) => !exists(target)).map(({ id, target }) => ({ id, target }))).toEqual([]);
  });

  test('keeps every line in its tree', () => {
    const count = (nodes: ReturnType<typeof coverageTree>): number =>
      nodes.reduce((sum, { children }) => sum + 1 + count(children), 0);
    const tree = coverageTree(coverageLines);
    expect(count(tree)).toBe(648);
    const models = tree.find(({ id }) => id === 's1.cluster-connectivity-models');
    expect(models?.children.map(({ name }) => name.ko)).toEqual([
      'Flat Network 모델',
      'Federated 모델',
      'Service Mesh 모델',
    ]);
  });

  test('knows a target that does not exist', () => {
    expect(exists({ type: 'kind', id: 'teapot' })).toBe(false);
    expect(exists({ type: 'property', of: 'mesh', property: 'networkModel', option: 'teapot' })).toBe(false);
    expect(exists({ type: 'property', of: 'mesh', property: 'networkModel', option: 'flat' })).toBe(true);
  });
});

test('there are 22 analyses, each under one id and in both languages', () => {
  expect(new Set(analyses.map(({ id }) => id)).size).toBe(22);
  for (const { name, answers, method, seen } of analyses) {
    for (const { en, ko } of [answers, method, seen]) {
      expect(en).toMatch(/[.?]$/);
      expect(ko).toMatch(/[가-힣].*\.$/s);
    }
    expect(name.ko.length).toBeGreaterThan(0);
  }
});

test('the lists are generated from what the files say', () => {
  const script = fileURLToPath(new URL('../../../scripts/generate-guides.mjs', import.meta.url));
  expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('');
});
