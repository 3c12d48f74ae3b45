/** Exit statuses that programs rely on. */
export const exitStatus = { clean: 0, findings: 1, couldNotRun: 2 } as const;

/** Why a command could not run, in lines for the person who typed it. */
export class CommandFailure extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
