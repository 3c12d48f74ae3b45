import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { inRoot } from './workspace.mjs';

/** Becomes the command line tool: the same process, so that its stdout and its exit status are the script's. */
export const runCli = async (args) => {
  ensureBuilt('@spandrel/cli');
  const main = inRoot('apps/cli/dist/main.js');
  process.argv = [process.argv[0], main, ...args];
  await import(pathToFileURL(main).href);
};
