import { designJsonSchema } from '@spandrel/model';
import { exitStatus } from '../failure.ts';
import { prettyJson } from '../output/json.ts';
import type { Terminal } from '../terminal.ts';

/** Prints the JSON Schema of the design file. */
export const schema = (terminal: Terminal): number => {
  terminal.print(prettyJson(designJsonSchema()));
  return exitStatus.clean;
};
