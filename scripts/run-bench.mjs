import process from 'node:process';
import { ensureInstalled } from './ensure-installed.mjs';
import { inRoot, runTurbo, say, sentence } from './workspace.mjs';

/** Measures how fast the engine is; the table goes to stdout. Takes a few minutes, best on an idle machine. */
export const runBench = async () => {
  ensureInstalled();
  say('Building …');
  if (runTurbo('build', ['--filter=@spandrel/bench...']) !== 0) {
    throw sentence('The build failed; the reason stands above.');
  }
  process.argv = [process.argv[0], inRoot('bench/dist/main.js')];
  await import('../bench/dist/main.js');
};
