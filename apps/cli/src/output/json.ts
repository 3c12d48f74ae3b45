import type { JudgedFile } from '../judge-file.ts';

/** JSON for programs that people also read: indented, ending with a line break. */
export const prettyJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The recorded verdict with its sentences: one object for one design, a list of them for several. */
export const checkInJson = (files: readonly JudgedFile[]): string => {
  const [first, ...others] = files.map(verdictWithSentences);
  return prettyJson(others.length === 0 ? first : [first, ...others]);
};

const verdictWithSentences = ({ verdict, words }: JudgedFile): object => ({
  tool: verdict.tool,
  design: verdict.design,
  score: verdict.score,
  findings: words.findings.map(({ evidenceLines: _lines, title, message, remedy, ...finding }) => ({
    ...finding,
    title,
    message,
    remedy,
  })),
  notAssessed: words.notAssessed.map(({ rule, at, missing, message }) => ({ rule, at, missing, message })),
  errors: verdict.errors,
  flows: verdict.flows,
});
