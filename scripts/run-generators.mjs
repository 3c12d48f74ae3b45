import { readdirSync } from 'node:fs';
import { runNode, sentence } from './workspace.mjs';

/** Runs every generate-*.mjs of this folder: all write their files, or with `--check` say which ones are out of date. */
export const runGenerators = (args = []) => {
  const generators = readdirSync(new URL('.', import.meta.url)).filter((name) => /^generate-.*\.mjs$/.test(name));
  const failed = generators.sort().filter((name) => runNode(`scripts/${name}`, args) !== 0);
  if (failed.length > 0)
    throw sentence(`Failed: ${failed.join(', ')}. Generated files are renewed by «npm run generate».`);
};
