import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../run-cli.ts';
import type { Terminal } from '../terminal.ts';

export interface Run {
  readonly status: number;
  /** What went to stdout, as text. */
  readonly data: string;
  readonly bytes: Uint8Array;
  /** What went to stderr. */
  readonly talk: string;
}

/** Runs the tool in this process, 80 columns wide and without colours, on the 23rd of November 2026. */
export const run = async (args: readonly string[], overrides: Partial<Terminal> = {}): Promise<Run> => {
  const printed: Buffer[] = [];
  const said: string[] = [];
  const terminal: Terminal = {
    print: (data) => printed.push(Buffer.from(data)),
    say: (line) => said.push(line),
    readInput: () => Buffer.from(''),
    columns: 80,
    colours: false,
    now: () => new Date('2026-11-23T12:00:00Z'),
    ...overrides,
  };
  const status = await runCli(args, terminal);
  const bytes = Buffer.concat(printed);
  return { status, bytes, data: bytes.toString('utf8'), talk: said.join('\n') };
};

const folder = mkdtempSync(join(tmpdir(), 'spandrel-cli-'));

/** Path of a file with this content. */
export const fileOf = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Path of a file yet to be written. */
export const outputPath = (name: string): string => join(folder, name);
