import { readFileSync } from 'node:fs';
import { samples, writeDesignYaml } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { canonicalJson, judge, policyFor, readWorkspacePolicy } from '@spandrel/rules';
import { describe, expect, it } from 'vitest';
import { readDesignFile } from './design-file.ts';
import { columnsOf } from './output/text-layout.ts';
import { fileOf, outputPath, run } from './testing/run-in-memory.ts';

const fragile = aDesign()
  .name('Fragile')
  .component('dc', 'data-center')
  .component('app', 'service', { parent: 'dc', name: 'Shop' })
  .component('r1', 'router')
  .component('db', 'database')
  .link('l1', 'link', 'app', 'r1')
  .link('l2', 'link', 'r1', 'db')
  .flow('orders', 'app', 'db', { name: 'Orders', priority: 1 }, { latencyMs: 5 });
const fragileFile = fileOf('fragile.yaml', writeDesignYaml(fragile.build()));
const accepted = {
  reason: 'Replaced in spring',
  owner: 'network team',
  granted: '2026-01-01',
  expires: '2026-12-31',
};
const waivedFile = fileOf(
  'waived.yaml',
  writeDesignYaml(
    fragile
      .waiver({ rule: 'rel.single-point-of-failure', at: ['r1'], ...accepted })
      .waiver({ rule: 'rel.single-link', at: ['l1'], ...accepted })
      .waiver({ rule: 'rel.single-link', at: ['l2'], ...accepted })
      .build(),
  ),
);
const practisedFile = fileOf(
  'practised.yaml',
  writeDesignYaml(
    fragile
      .practice('maint.iac', { answer: 'no' })
      .practice('rel.dr-test', { answer: 'partly', note: 'Restore only' })
      .practice('sec.pentest', { answer: 'tested' })
      .build(),
  ),
);
const lineWith = (file: string, text: string): number =>
  readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;
const policyFile = fileOf(
  'policy.yaml',
  `rules:
  rel.single-point-of-failure: { off: true, reason: Accepted in this workspace }
ownRules:
  - id: own.shop-names
    principle: maintainability
    topic: maint.standardisation
    severity: high
    title: { en: Component name, ko: 구성 요소 이름 }
    message: { en: '{name} is not named as agreed.', ko: '{name} 구성 요소의 이름이 약속과 다릅니다.' }
    remedy: { en: Rename it., ko: 이름을 바꾸세요. }
    appliesTo: component
    when: self.kind == "router"
    check: self.id.like("core-*")
`,
);
const cleanFile = fileOf('clean.yaml', 'spandrel: 1\nname: Empty\n');

describe('spandrel check', () => {
  it('judges by the policy of a workspace: its rules, and none of those it switched off', async () => {
    const { data } = await run(['check', fragileFile, '--policy', policyFile, '--lang', 'ko']);
    expect(data).toContain('«r1» 구성 요소의 이름이 약속과 다릅니다.');
    expect(data).not.toContain('rel.single-point-of-failure');
    const judged = JSON.parse((await run(['check', fragileFile, '--policy', policyFile, '--format', 'json'])).data);
    const policy = readWorkspacePolicy(readFileSync(policyFile, 'utf8'));
    if (!policy.ok) throw new Error('The policy cannot be read.');
    const design = fragile.build();
    const expected = judge(design, policyFor(design.profile, policy.policy), { today: '2026-11-23' });
    expect(judged.tool).toEqual(expected.tool);
    expect(judged.score).toEqual(JSON.parse(JSON.stringify(expected.score)));
    const sarif = JSON.parse((await run(['check', fragileFile, '--policy', policyFile, '--format', 'sarif'])).data);
    const described = sarif.runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(described).toContain('own.shop-names');
    expect(described).not.toContain('rel.single-point-of-failure');
  });

  it('says what is wrong with a policy, and where, and judges nothing', async () => {
    const wrong = fileOf('wrong-policy.yaml', 'thresholds:\n  utilization: { value: 0.5, reason: x }\n');
    const { status, data, talk } = await run(['check', fragileFile, '--policy', wrong]);
    expect([status, data]).toEqual([2, '']);
    expect(talk).toBe(`${wrong}:2:16: There is no threshold «utilization». Did you mean «utilisation»?`);
  });

  it('shows score, findings and flows to a person, in lines of the terminal’s width', async () => {
    const { status, data, talk } = await run(['check', fragileFile]);
    expect(status).toBe(0);
    expect(talk).toBe('');
    for (const part of ['Fragile', 'Reliability', 'CRITICAL', 'rel.single-point-of-failure @ r1', '→ ', 'Orders']) {
      expect(data).toContain(part);
    }
    expect(data.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('stays within the width of the terminal whatever names are given', async () => {
    const name = 'A very long name of a flow '.repeat(6).trim();
    const file = fileOf('long.yaml', writeDesignYaml(fragile.flow('orders', 'app', 'db', { name }).build()));
    for (const lang of ['en', 'ko']) {
      const { data } = await run(['check', file, '--lang', lang], { columns: 60 });
      expect(data.split('\n').filter((line) => columnsOf(line) > 60 && !line.includes(file))).toEqual([]);
    }
  });

  it('speaks Korean when asked to', async () => {
    const { data } = await run(['check', fragileFile, '--lang', 'ko']);
    for (const part of ['안정성', '치명적', '플로우']) expect(data).toContain(part);
    expect(data).not.toMatch(/Reliability|Critical|Findings|points/);
  });

  it('colours nothing unless the terminal shows colours', async () => {
    expect((await run(['check', fragileFile])).data).not.toContain('\u001b');
    expect((await run(['check', fragileFile], { colours: true })).data).toContain('\u001b[31m');
  });

  it('lets no name of a design control the terminal', async () => {
    const file = fileOf('hostile.yaml', 'spandrel: 1\nname: "a\\u001b[2Jb"\n');
    expect((await run(['check', file])).data).not.toContain('\u001b');
  });

  it.each([
    ['critical', fragileFile, 1],
    ['low', fragileFile, 1],
    ['critical', waivedFile, 0],
    ['low', cleanFile, 0],
  ])('with --fail-on %s ends as open findings say', async (severity, file, status) => {
    expect((await run(['check', file, '--fail-on', severity, '--format', 'json'])).status).toBe(status);
  });

  it('takes the day for waivers from --now', async () => {
    const check = (now: string) => run(['check', waivedFile, '--fail-on', 'critical', '--now', now]);
    expect((await check('2026-12-31')).status).toBe(0);
    expect((await check('2027-01-01')).status).toBe(1);
    expect(await check('2026-02-30')).toMatchObject({ status: 2, talk: expect.stringContaining('2026-02-30') });
  });

  it.each(samples)(
    'prints the recorded verdict of the sample $id as JSON, with sentences added',
    async ({ id, text }) => {
      const file = fileOf(`${id}.yaml`, text);
      const printed = JSON.parse((await run(['check', file, '--format', 'json'])).data);
      for (const finding of printed.findings) {
        for (const key of ['title', 'message', 'remedy']) {
          expect(finding[key]).toEqual(expect.stringMatching(/\S/));
          delete finding[key];
        }
      }
      for (const gap of printed.notAssessed) delete gap.message;
      const { design } = readDesignFile(file, 'en', silent);
      const recorded = judge(design, policyFor(design.profile), { today: '2026-11-23' });
      expect(canonicalJson(printed)).toBe(canonicalJson(recorded));
    },
  );

  it('judges several files at once, and the others when one is broken', async () => {
    const broken = fileOf('broken.yaml', 'spandrel: 1\nname: x\ncomponents:\n  - { id: a, kind: rooter }\n');
    const { status, data, talk } = await run(['check', fragileFile, broken, cleanFile, '--format', 'json']);
    expect(status).toBe(2);
    expect(JSON.parse(data).map(({ design }: { design: { name: string } }) => design.name)).toEqual([
      'Fragile',
      'Empty',
    ]);
    expect(talk).toBe(`${broken}:4:20: There is no kind «rooter». Did you mean «router»?`);
  });

  it('reads standard input for -', async () => {
    const { status, data } = await run(['check', '-', '--format', 'json'], {
      readInput: () => Buffer.from('spandrel: 1\nname: Piped\n'),
    });
    expect(status).toBe(0);
    expect(JSON.parse(data).design.name).toBe('Piped');
  });

  it('writes SARIF whose results point to the lines of the elements', async () => {
    const log = JSON.parse((await run(['check', waivedFile, '--format', 'sarif'])).data);
    const [{ tool, results }] = log.runs;
    expect(log.version).toBe('2.1.0');
    const result = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'rel.single-point-of-failure');
    expect(tool.driver.rules[result.ruleIndex].id).toBe('rel.single-point-of-failure');
    const { startLine } = result.locations[0].physicalLocation.region;
    expect(readFileSync(waivedFile, 'utf8').split('\n')[startLine - 1]).toContain('id: r1');
    expect(result.suppressions).toEqual([
      expect.objectContaining({ status: 'accepted', justification: 'Replaced in spring' }),
    ]);
  });

  it('asks nobody to answer 59 questions one by one', async () => {
    const human = (await run(['check', fragileFile])).data;
    expect(human.replace(/\s+/g, ' ')).toContain('59 of 59 practice questions are not answered');
    expect(human).not.toContain('Not answered yet.');
    const markdown = (await run(['check', practisedFile, '--format', 'markdown', '--lang', 'ko'])).data;
    expect(markdown).toContain('실천 점검 질문 59개 중 56개에 답하지 않았습니다');
    expect(markdown).not.toContain('아직 답하지 않았습니다');
  });

  it('shows an answer that costs points, which stands at no element', async () => {
    const human = (await run(['check', practisedFile])).data;
    expect(human).toMatch(/^ +maint\.iac$/m);
    expect(human).toContain('→ A better answer takes: ');
    const markdown = (await run(['check', practisedFile, '--format', 'markdown'])).data;
    expect(markdown).toMatch(/<sub>`rel\.dr-test` · −[\d.]+ points<\/sub>/);
    expect(`${human}${markdown}`).not.toMatch(/«»|@ *$| · · /m);
  });

  it('describes in SARIF the questions that became findings, at the lines of their answers', async () => {
    const [{ tool, results }] = JSON.parse((await run(['check', practisedFile, '--format', 'sarif'])).data).runs;
    const result = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'maint.iac');
    expect(tool.driver.rules[result.ruleIndex]).toMatchObject({
      id: 'maint.iac',
      helpUri: expect.stringContaining('https'),
    });
    expect(result.message.text).toBe(
      'The answer is «No». A better answer takes: A repository holds the definition of every network resource, and manual changes are the recorded exception.',
    );
    expect(result.locations).toEqual([
      { physicalLocation: expect.objectContaining({ region: { startLine: lineWith(practisedFile, 'maint.iac') } }) },
    ]);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).not.toContain('sec.pentest');
  });

  it('writes Markdown in which names stay names', async () => {
    const file = fileOf('names.yaml', 'spandrel: 1\nname: "a | <b> [c](d)"\n');
    const { data } = await run(['check', file, fragileFile, '--format', 'markdown']);
    expect(data).toContain('## a \\| \\<b\\> \\[c\\](d)');
    expect(data).toMatch(/\| Reliability \| \w+ \| \d+ \| \d+% \|/);
  });
});

const silent = {
  print: () => {},
  say: () => {},
  readInput: () => Buffer.from(''),
  columns: 80,
  colours: false,
  now: () => new Date(0),
};

describe('bad input', () => {
  const cases: readonly [string, string, RegExp][] = [
    ['broken YAML', 'spandrel: 1\nname: [x\n', /bad\.yaml:\d+:\d+: This is not valid YAML/],
    [
      'a cycle of parents',
      'spandrel: 1\nname: x\ncomponents:\n  - { id: a, kind: data-center, parent: a }\n',
      /:4:\d+: .*a → a/,
    ],
    ['a wrong version', 'spandrel: 7\nname: x\n', /:1:11: The format version is 7/],
    [
      'an id used twice',
      'spandrel: 1\nname: x\ncomponents:\n  - { id: a, kind: router }\n  - { id: a, kind: router }\n',
      /:5:11: The id «a»/,
    ],
    ['a NUL', 'spandrel: 1\nname: x\0\n', /:2:8: .*NUL/],
    [
      'an unknown rule',
      'spandrel: 1\nname: x\ncomponents:\n  - { id: a, kind: router }\nwaivers:\n  - { rule: rel.single-lnk, at: [a], reason: r, owner: o, granted: 2026-01-01, expires: 2026-02-01 }\n',
      /:6:13: .*«rel\.single-link»/,
    ],
  ];
  it.each(cases)('%s is one sentence with file, line and column, and status 2', async (_what, text, sentence) => {
    const file = fileOf('bad.yaml', text);
    const { status, data, talk } = await run(['check', file]);
    expect({ status, data }).toEqual({ status: 2, data: '' });
    expect(talk).toMatch(sentence);
    expect(talk.split('\n')).toHaveLength(1);
    expect((await run(['check', file, '--lang', 'ko'])).talk).toMatch(/[가-힣]/);
  });

  it.each([
    [['check', '/no/such/file.yaml'], 'There is no such file.'],
    [['check', '/'], 'This is a folder'],
    [['check'], 'The argument «design» is missing.'],
    [['chek'], 'There is no command «chek». Did you mean «check»?'],
    [['check', cleanFile, '--formt', 'json'], 'There is no option «--formt». Did you mean «--format»?'],
    [['check', cleanFile, '--format', 'xml'], 'Possible are: human, json, sarif, markdown.'],
    [['check', cleanFile, '--fail-on'], 'needs a value'],
    [['report', cleanFile], 'The option «-o, --output <file>» is needed.'],
    [['draw', cleanFile, '-o', 'x.gif'], 'must end in .svg, .png'],
    [['draw', cleanFile, '-o', '/no/such/folder/x.svg'], 'The file cannot be written (ENOENT).'],
    [['schema', 'x'], 'more arguments'],
  ])('%j says what is wrong on stderr', async (args, sentence) => {
    const { status, data, talk } = await run(args);
    expect({ status, data }).toEqual({ status: 2, data: '' });
    expect(talk).toContain(sentence);
  });

  it('of the command line is explained in Korean as well', async () => {
    expect((await run(['check', cleanFile, '--format', 'xml', '--lang', 'ko'])).talk).toContain(
      '가능한 값: human, json',
    );
  });
});

describe('help', () => {
  it('is in the language asked for', async () => {
    expect((await run(['--help'])).data).toContain('Judge designs');
    const korean = await run(['--help', '--lang', 'ko']);
    expect(korean.status).toBe(0);
    expect(korean.data).toContain('사용법: spandrel');
    expect((await run(['check', '--help', '--lang', 'ko'])).data).not.toMatch(/Options|default|choices/);
  });

  it('without a command is an error that shows it', async () => {
    expect((await run([])).status).toBe(2);
  });
});

describe('spandrel analyze', () => {
  it('prints flows, network and addressing as JSON', async () => {
    const analysis = JSON.parse((await run(['analyze', fragileFile, '--format', 'json'])).data);
    expect(Object.keys(analysis)).toEqual(['flows', 'network', 'addressing']);
    expect(analysis.flows[0]).toMatchObject({ id: 'orders', reachable: true, path: expect.arrayContaining(['r1']) });
  });
});

describe('spandrel draw', () => {
  it('writes the diagram as SVG, laying out what has no position', async () => {
    const path = outputPath('fragile.svg');
    expect(await run(['draw', fragileFile, '-o', path, '--findings'])).toMatchObject({ status: 0, data: '' });
    const svg = readFileSync(path, 'utf8');
    expect(svg).toMatch(/^<svg|^<\?xml/);
    expect(svg).toContain('Shop');
  });

  it('writes PNG when the name says so', async () => {
    const path = outputPath('fragile.png');
    await run(['draw', fragileFile, '-o', path]);
    expect([...readFileSync(path).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  }, 30_000);
});

describe('spandrel report', () => {
  it('writes the same PDF twice for the same design and day', async () => {
    const [first, second] = [outputPath('a.pdf'), outputPath('b.pdf')];
    for (const path of [first, second]) {
      expect((await run(['report', fragileFile, '-o', path, '--lang', 'ko', '--now', '2026-11-01'])).status).toBe(0);
    }
    expect(readFileSync(first).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  }, 60_000);
});

describe('lists', () => {
  it('of rules and kinds are complete as data', async () => {
    const rules = JSON.parse((await run(['rules', '--format', 'json', '--lang', 'ko'])).data);
    expect(rules).toContainEqual(expect.objectContaining({ id: 'rel.single-point-of-failure', severity: 'critical' }));
    const kinds = JSON.parse((await run(['kinds', '--format', 'json'])).data);
    const router = kinds.components.find(({ id }: { id: string }) => id === 'router');
    expect(router.properties.availability).toMatchObject({ type: 'number', default: 1 });
  });

  it('of rules and kinds are readable', async () => {
    expect((await run(['rules'])).data).toMatch(/^Scalability\n {2}scal\./);
    expect((await run(['kinds', '--lang', 'ko'])).data).toMatch(/^구성 요소 \(\d+\)/);
  });

  it('of practice questions is complete as data', async () => {
    const questions = JSON.parse((await run(['practices', '--format', 'json', '--lang', 'ko'])).data);
    expect(questions).toHaveLength(59);
    for (const question of questions) {
      expect(Object.keys(question)).toEqual([
        ...['id', 'principle', 'topic', 'topicName', 'question', 'why', 'documented', 'tested', 'references'],
      ]);
      expect(question.question).toMatch(/[가-힣].*\?$/);
    }
  });

  it('of practice questions is grouped by principle and topic and fits the terminal', async () => {
    const { data } = await run(['practices'], { columns: 70 });
    expect(data).toMatch(/^Scalability\n {2}Horizontal-first scaling\n {4}scal\.scale-test/);
    expect(data.replace(/\s+/g, ' ')).toContain('no, partly, documented, tested, not-applicable');
    for (const lang of ['en', 'ko']) {
      const lines = (await run(['practices', '--lang', lang], { columns: 70 })).data.split('\n');
      expect(lines.filter((line) => columnsOf(line) > 70 && !line.includes('https://'))).toEqual([]);
    }
  });

  it('the schema is a JSON Schema of the design file', async () => {
    const schema = JSON.parse((await run(['schema'])).data);
    expect(schema).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), type: 'object' });
    expect(Object.keys(schema.properties)).toContain('components');
  });
});
