import { ensureInstalled } from './ensure-installed.mjs';
import { runNode, runTurbo, say, sentence } from './workspace.mjs';

/** What a developer runs before a commit: everything but the browser journeys, each step even when an earlier one fails. */
export const runChecks = () => {
  ensureInstalled();
  const steps = {
    'generated files': () => runNode('scripts/run.mjs', ['generate', '--check']),
    'format and lint': () => runNode('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
    types: () => runTurbo('types', ['--continue']),
    'unit tests and boundaries': () => runNode('node_modules/vitest/vitest.mjs', ['run']),
  };
  const failed = Object.entries(steps).filter(([name, step]) => {
    say(`\n— ${name}`);
    return step() !== 0;
  });
  if (failed.length > 0) throw sentence(`\nFailed: ${failed.map(([name]) => name).join(', ')}.`);
  say('\nAll checks passed.');
};
