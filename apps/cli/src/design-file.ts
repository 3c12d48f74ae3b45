import { readFileSync, writeFileSync } from 'node:fs';
import { type Design, type Locale, type Problem, readDesign } from '@spandrel/model';
import { checkReferences } from '@spandrel/rules';
import { CommandFailure } from './failure.ts';
import { sentencesIn } from './sentences.ts';
import type { Terminal } from './terminal.ts';

/** A design with the file it came from. */
export interface DesignFile {
  /** As named on the command line. */
  readonly path: string;
  readonly text: string;
  readonly design: Design;
}

/** Reads and checks a design file; fails with one line per problem: `file:line:column: sentence`. */
export const readDesignFile = (path: string, locale: Locale, terminal: Terminal): DesignFile => {
  const { name, text } = readTextFile(path, locale, terminal);
  const result = readDesign(text, checkReferences);
  if (!result.ok) throw new CommandFailure(result.problems.map((problem) => describeProblem(name, problem, locale)));
  return { path: name, text, design: result.design };
};

/** One line about a problem: `file:line:column: sentence`. */
export const describeProblem = (file: string, { line, column, message }: Problem, locale: Locale): string => {
  const place = [file, ...(line === undefined ? [] : [line]), ...(column === undefined ? [] : [column])].join(':');
  return `${place}: ${message[locale]}`;
};

/** A text file with the name messages call it by; `-` is the standard input. */
export const readTextFile = (
  path: string,
  locale: Locale,
  terminal: Terminal,
): { readonly name: string; readonly text: string } => {
  try {
    return path === '-'
      ? { name: '<stdin>', text: terminal.readInput().toString('utf8') }
      : { name: path, text: readFileSync(path).toString('utf8') };
  } catch (error) {
    const say = sentencesIn(locale);
    const code = errorCode(error);
    if (code === 'ENOENT') throw new CommandFailure([say.fileMissing(path)]);
    if (code === 'EISDIR') throw new CommandFailure([say.fileIsFolder(path)]);
    throw new CommandFailure([say.fileUnreadable(path, code)]);
  }
};

/** Writes a result to a file, or for `-` to stdout. */
export const writeOutput = (path: string, data: string | Uint8Array, locale: Locale, terminal: Terminal): void => {
  if (path === '-') {
    terminal.print(data);
    return;
  }
  const say = sentencesIn(locale);
  try {
    writeFileSync(path, data);
  } catch (error) {
    throw new CommandFailure([say.cannotWrite(path, errorCode(error))]);
  }
  terminal.say(say.wrote(path));
};

const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
