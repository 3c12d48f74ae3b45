import { analyze as analyzeDesign } from '@spandrel/analysis';
import type { Locale } from '@spandrel/model';
import { readDesignFile } from '../design-file.ts';
import { exitStatus } from '../failure.ts';
import { prettyJson } from '../output/json.ts';
import type { Terminal } from '../terminal.ts';

/** Prints the flows with their proofs, and what is true of the network as a whole. */
export const analyze = (path: string, { lang }: { readonly lang: Locale }, terminal: Terminal): number => {
  terminal.print(prettyJson(analyzeDesign(readDesignFile(path, lang, terminal).design)));
  return exitStatus.clean;
};
