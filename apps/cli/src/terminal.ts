import { readFileSync } from 'node:fs';

/** Where a command reads from and prints to: the process in production, an array in tests. */
export interface Terminal {
  /** Data, to stdout. */
  readonly print: (data: string | Uint8Array) => void;
  /** Talk, to stderr. */
  readonly say: (line: string) => void;
  readonly readInput: () => Buffer;
  /** Characters in a line. */
  readonly columns: number;
  readonly colours: boolean;
  /** The time at which the command runs; `--now` replaces it. */
  readonly now: () => Date;
}

const widestLine = 110;
const narrowestLine = 60;

/** The terminal of this process. NO_COLOR (https://no-color.org), FORCE_COLOR and TERM=dumb are respected. */
export const processTerminal = (): Terminal => {
  const { stdout, stderr, env } = process;
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  return {
    print: (data) => void stdout.write(data),
    say: (line) => void stderr.write(`${line}\n`),
    readInput: () => readFileSync(0),
    columns: Math.max(narrowestLine, Math.min(stdout.columns ?? Number(env.COLUMNS ?? 80), widestLine)),
    colours: !env.NO_COLOR && (forced || (stdout.isTTY === true && env.TERM !== 'dumb')),
    now: () => new Date(),
  };
};
