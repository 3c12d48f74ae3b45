import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLike } from './cel-environment.ts';
import { readExpression } from './cel-expression.ts';

const problemOf = (source: string) => {
  const result = readExpression(source, 'component');
  return result.ok ? undefined : result.problem;
};

describe('readExpression', () => {
  test.each([
    'self.props.managed',
    'self.degree * 2 >= 3 - 1',
    '!has(self.props.owner) || self.props.owner.startsWith("team-")',
    'self.children.filter(c, c.kind == "service").map(c, c.name).size() <= 10',
    'design.count("cluster") < 3 ? true : self.name.like("prod-*")',
  ])('accepts %s', (source) => {
    expect(problemOf(source)).toBeUndefined();
  });

  test.each([
    ['self.props.manged', 'unknown-fact', 12],
    ['self.dgree > 1', 'unknown-fact', 6],
    ['node.id == "x"', 'unknown-variable', 1],
    ['self.name.matches("(a+)+$")', 'unknown-function', 1],
    ['cel.bind(x, self.name, x == "")', 'unknown-function', 1],
    ['timestamp("2026-01-01T00:00:00Z") == timestamp("2026-01-01T00:00:00Z")', 'unknown-function', 1],
    ['self.kind == "clutser"', 'unknown-kind', 14],
    ['self.kind in ["cluster", "vcp"]', 'unknown-kind', 26],
    ['design.count("clutser") > 0', 'unknown-kind', 14],
    ['self.name > 3', 'wrong-types', 1],
    ['self.degree', 'not-a-condition', 1],
    ['self.degree >', 'not-an-expression', 14],
    [`${'self.props.managed && '.repeat(90)}true`, 'too-large', 1],
    [`${' '.repeat(2_001)}true`, 'too-long', 1],
    [
      'self.children.all(a, self.children.all(b, self.children.all(c, c.id == a.id && b.id == a.id)))',
      'nested-too-deep',
      1,
    ],
  ])('refuses %s', (source, code, column) => {
    const problem = problemOf(source);
    expect(problem?.code).toBe(code);
    if (column > 1) expect(problem?.column).toBe(column);
    expect(problem?.message.en).toMatch(/^Column \d+: /);
    expect(problem?.message.ko).toMatch(/^\d+번째 글자: .*[가-힣]/);
  });

  test('names the nearest fact, function and kind', () => {
    expect(problemOf('self.props.ownr == ""')?.message.en).toContain('«owner»');
    expect(problemOf('self.name.startWith("a")')?.message.en).toContain('«startsWith»');
    expect(problemOf('self.kind == "clutser"')?.message.ko).toContain('«cluster»');
  });

  test('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'self',
      '.',
      'props',
      '(',
      ')',
      '"',
      '[',
      ']',
      '&&',
      '1',
      ' ',
      'all',
      ',',
      '?',
      ':',
      'x',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        readExpression(pieces.join(''), 'link');
      }),
    );
  });
});

describe('like', () => {
  test.each([
    ['prod-router-1', 'prod-*', true],
    ['prod-router-1', '*router-?', true],
    ['prod-router-12', '*router-?', false],
    ['', '*', true],
    ['a.b', 'a?b', true],
    ['ab', 'a', false],
    ['a'.repeat(200), `${'a*'.repeat(80)}b`, false],
  ])('%s like %s is %s', (text, pattern, expected) => {
    expect(isLike(text, pattern)).toBe(expected);
  });
});
