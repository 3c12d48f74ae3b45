import { compareDesigns, type Finding, type Locale } from '@spandrel/model';
import { compareVerdicts } from '@spandrel/rules';
import { exitStatus } from '../failure.ts';
import { type JudgedFile, type JudgingOptions, judgeFile, judgingOf } from '../judge-file.ts';
import { diffInHuman, type JudgedPair } from '../output/diff-human.ts';
import { prettyJson } from '../output/json.ts';
import { sentencesIn } from '../sentences.ts';
import type { Terminal } from '../terminal.ts';

export const diffFormats = ['human', 'json'] as const;

export interface DiffOptions extends JudgingOptions {
  readonly format: (typeof diffFormats)[number];
  readonly lang: Locale;
}

/** Prints what is different between two designs: what they say, their scores and findings, and the figures of their flows. */
export const diff = (
  beforePath: string,
  afterPath: string,
  { format, lang, ...options }: DiffOptions,
  terminal: Terminal,
): number => {
  const judging = judgingOf(options, lang, terminal);
  const before = judgeFile(beforePath, judging, lang, terminal);
  const after = judgeFile(afterPath, judging, lang, terminal);
  const changes = compareDesigns(before.design, after.design);
  const pair: JudgedPair = { before, after, changes, outcome: compareVerdicts(before.verdict, after.verdict) };
  terminal.print(format === 'json' ? diffInJson(pair) : diffInHuman(pair, lang, terminal));
  const errors = [before, after].flatMap(({ verdict }) => verdict.errors);
  for (const { rule, reason } of errors) terminal.say(sentencesIn(lang).ruleFailed(rule, reason));
  return errors.length > 0 ? exitStatus.couldNotRun : exitStatus.clean;
};

/** The comparison as data; findings carry their sentence. */
const diffInJson = ({ before, after, changes, outcome }: JudgedPair): string => {
  const worded = (file: JudgedFile) => {
    const messages = new Map(file.words.findings.map(({ id, message }) => [id, message]));
    return (finding: Finding) => ({ ...finding, message: messages.get(finding.id) ?? '' });
  };
  const [old, current] = [worded(before), worded(after)];
  const pairs = (list: typeof outcome.regraded) =>
    list.map((pair) => ({ before: old(pair.before), after: current(pair.after) }));
  return prettyJson({
    tool: after.verdict.tool,
    before: before.verdict.design,
    after: after.verdict.design,
    changes,
    sameRules: outcome.sameRules,
    score: { overall: outcome.overall, principles: outcome.principles },
    findings: {
      resolved: outcome.resolved.map(old),
      introduced: outcome.introduced.map(current),
      regraded: pairs(outcome.regraded),
      accepted: pairs(outcome.accepted),
      reopened: pairs(outcome.reopened),
      unchanged: outcome.unchanged,
    },
    flows: outcome.flows,
  });
};
