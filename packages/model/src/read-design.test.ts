import { describe, expect, it } from 'vitest';
import { designLimits } from './design.ts';
import { readDesign } from './read-design.ts';
import { samples } from './samples.generated.ts';
import { writeDesignJson, writeDesignYaml } from './write-design.ts';

const file = (...lines: string[]) => ['spandrel: 1', 'name: Test', ...lines].join('\n');

const firstProblem = (text: string) => {
  const result = readDesign(text);
  if (result.ok) throw new Error('expected a problem');
  return result.problems[0]!;
};

describe('a readable design file', () => {
  it.each(samples.map((sample) => [sample.id, sample.text]))(
    'reads the sample %s and every box of it has a place',
    (_id, text) => {
      const result = readDesign(text);
      expect(result).toMatchObject({ ok: true });
      if (!result.ok) return;
      expect(Object.keys(result.design.layout).sort()).toEqual(result.design.components.map(({ id }) => id).sort());
    },
  );

  it.each(samples.map((sample) => [sample.id, sample.text]))(
    'writes the sample %s so that YAML and JSON read back equal',
    (_id, text) => {
      const result = readDesign(text);
      if (!result.ok) throw new Error(result.problems[0]!.message.en);
      expect(readDesign(writeDesignYaml(result.design))).toEqual(result);
      expect(readDesign(writeDesignJson(result.design))).toEqual(result);
    },
  );

  it('keeps the baseline of the last version and the day of an answer, written and read again', () => {
    const result = readDesign(
      file(
        'practices: { maint.iac: { answer: tested, date: 2026-05-02 } }',
        'baseline: { date: 2026-05-01, version: 3, complexity: 41.5, severe: { "rel.single-link@l1": 2026-02-01 } }',
      ),
    );
    if (!result.ok) throw new Error(result.problems[0]!.message.en);
    expect(result.design.practices['maint.iac']?.date).toBe('2026-05-02');
    expect(result.design.baseline).toEqual({
      date: '2026-05-01',
      version: 3,
      complexity: 41.5,
      severe: { 'rel.single-link@l1': '2026-02-01' },
    });
    expect(readDesign(writeDesignYaml(result.design))).toEqual(result);
    expect(readDesign(writeDesignJson(result.design))).toEqual(result);
  });

  it('fills absent sections with empty ones', () => {
    expect(readDesign(file())).toEqual({
      ok: true,
      design: {
        spandrel: 1,
        name: 'Test',
        profile: 'production',
        components: [],
        links: [],
        flows: [],
        practices: {},
        waivers: [],
        layout: {},
        notes: [],
      },
    });
  });

  it('keeps a version written like a number as it was written', () => {
    const result = readDesign(file('components: [{ id: c, kind: cluster, props: { version: 1.30 } }]'));
    expect(result).toMatchObject({ ok: true, design: { components: [{ props: { version: '1.30' } }] } });
  });

  it('keeps an answer «no» as a text', () => {
    expect(readDesign(file('practices: { maint.iac: { answer: no } }'))).toMatchObject({
      ok: true,
      design: { practices: { 'maint.iac': { answer: 'no' } } },
    });
  });

  it('reads a file of 10,000 components', () => {
    const components = Array.from({ length: 10_000 }, (_, index) => ({ id: `r${index}`, kind: 'router' }));
    const result = readDesign(JSON.stringify({ spandrel: 1, name: 'Large', components }));
    expect(result.ok && result.design.components.length).toBe(10_000);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['an unknown kind', file('components:', '  - { id: a, kind: clustr }'), 'unknown-kind', 4, '«cluster»'],
    [
      'an unknown property',
      file('components:', '  - { id: a, kind: cluster, props: { podCidrr: 10.0.0.0/16 } }'),
      'unknown-property',
      4,
      '«podCidr»',
    ],
    ['an unknown key', file('component: []'), 'unknown-key', 3, '«components»'],
    ['an unknown profile', file('profile: producton'), 'not-a-choice', 3, '«production»'],
    [
      'an id used twice',
      file('components:', '  - { id: a, kind: vpc }', '  - { id: a, kind: cluster }'),
      'duplicate-id',
      5,
      'components[0].id',
    ],
    ['an invalid id', file('components:', '  - { id: A b, kind: vpc }'), 'invalid-id', 4, '«router-1»'],
    [
      'a parent that is not there',
      file('components:', '  - { id: web, kind: cluster, parent: vpc-2 }', '  - { id: vpc-1, kind: vpc }'),
      'unknown-component',
      4,
      '«vpc-1»',
    ],
    [
      'a parent that holds nothing',
      file('components:', '  - { id: a, kind: database }', '  - { id: b, kind: service, parent: a }'),
      'parent-holds-nothing',
      5,
      'database',
    ],
    [
      'a cycle of parents',
      file('components:', '  - { id: a, kind: vpc, parent: b }', '  - { id: b, kind: vpc, parent: a }'),
      'parent-cycle',
      4,
      'a → b → a',
    ],
    [
      'a link to nothing',
      file('components: [{ id: a, kind: vpc }]', 'links:', '  - { id: l, kind: link, from: a, to: b }'),
      'unknown-component',
      5,
      '«b»',
    ],
    ['a version in quotes', "spandrel: '1'\nname: Test", 'unsupported-version', 1, 'is "1"'],
    ['an alias of nothing', file('components: *all'), 'unknown-alias', 3, '«&all»'],
    ['an alias inside what it stands for', file('components: &all', '  - *all'), 'alias-in-itself', 4, '«*all»'],
    ['a wrong version number', 'spandrel: 2\nname: Test', 'unsupported-version', 1, 'spandrel: 1'],
    [
      'a property out of range',
      file('components:', '  - { id: a, kind: router, props: { availability: 1.5 } }'),
      'too-big',
      4,
      '1',
    ],
    [
      'a number that is a text',
      file('components:', '  - { id: a, kind: router, props: { availability: high } }'),
      'wrong-type',
      4,
      'a number',
    ],
    [
      'a number in quotes',
      file('components:', "  - { id: a, kind: router, props: { availability: '0.9' } }"),
      'wrong-type',
      4,
      'found "0.9"',
    ],
    [
      'a number that is none',
      file('components:', '  - { id: a, kind: router, props: { latencyMs: .nan } }'),
      'wrong-type',
      4,
      'found NaN',
    ],
    [
      'a number beyond all numbers',
      file('components:', '  - { id: a, kind: router, props: { latencyMs: 1e400 } }'),
      'wrong-type',
      4,
      'found Infinity',
    ],
    [
      'a number beyond any network',
      file('components:', '  - { id: a, kind: router, props: { latencyMs: 1e308 } }'),
      'too-big',
      4,
      '1000000000000000',
    ],
    [
      'a bad prefix',
      file('components:', '  - { id: a, kind: cluster, props: { podCidr: 10.0.0.0 } }'),
      'invalid-cidr',
      4,
      '10.0.0.0/16',
    ],
    [
      'a missing end',
      file('components: [{ id: a, kind: vpc }]', 'links:', '  - { id: l, kind: link, from: a }'),
      'missing',
      5,
      '«to»',
    ],
    [
      'a flow to itself',
      file('components: [{ id: a, kind: vpc }]', 'flows:', '  - { id: f, from: a, to: a }'),
      'flow-to-itself',
      5,
      'another',
    ],
    ['a key that stands twice', file('name: Again'), 'duplicate-key', 3, '«name»'],
    ['broken YAML', file('components: [', '  - {'), 'syntax', 4, 'YAML or JSON'],
    ['a NUL character', file('description: "a\0b"'), 'nul-character', 3, 'NUL'],
    ['something else', '[1, 2]', 'not-a-design', 1, 'spandrel: 1'],
    ['nothing', '', 'not-a-design', 1, 'spandrel: 1'],
  ])('says where and what is valid: %s', (_case, text, code, line, hint) => {
    const found = firstProblem(text);
    expect(found).toMatchObject({ code, line });
    expect(found.message.en).toContain(hint);
    expect(found.message.ko).not.toBe(found.message.en);
    expect(found.column).toBeGreaterThan(0);
  });

  it('refuses a file over the size limit without parsing it', () => {
    expect(firstProblem(' '.repeat(designLimits.fileBytes + 1)).code).toBe('file-too-large');
  });

  it('refuses a document that multiplies itself through aliases', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      'd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]',
    ];
    expect(readDesign(bomb.join('\n')).ok).toBe(false);
  });

  it('lists problems in the order of the file', () => {
    const result = readDesign('spandrel: 1\nnaem: x\ncomponents:\n  - { id: a, kind: routr }\n');
    expect(result.ok ? [] : result.problems.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('gives the same problems for JSON as for YAML', () => {
    const text = JSON.stringify({ spandrel: 1, name: 'T', components: [{ id: 'a', kind: 'clustr' }] }, null, 1);
    expect(firstProblem(text)).toMatchObject({ code: 'unknown-kind', line: 7, path: ['components', 0, 'kind'] });
  });
});

describe('what only others can judge', () => {
  it('gets its place in the file like every other problem', () => {
    const text = file('components: []', 'description: wrong');
    const result = readDesign(text, () => [{ code: 'test', path: ['description'], message: { en: 'a', ko: 'b' } }]);
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'test', line: 4, column: 14 }] });
  });
});
