import process from 'node:process';
import { ensureInstalled } from './ensure-installed.mjs';
import { inRoot, run, sentence } from './workspace.mjs';

/** `reliability` are all rules of a principle, `rel.single-link` is one rule, `judge` a file beside the catalog. */
const filesOf = (name) => {
  if (name.includes('.')) return `src/catalog/**/${name}.ts`;
  return ['judge', 'score', 'severity', 'baseline'].includes(name) ? `src/${name}.ts` : `src/catalog/${name}/**/*.ts`;
};

/** Changes the rules in small ways and counts which changes a test notices. Names choose the rules; options go to Stryker. */
export const runMutation = (args) => {
  ensureInstalled();
  const names = args.filter((arg) => !arg.startsWith('-'));
  const chosen = names.length > 0 ? ['--mutate', [...names.map(filesOf), '!src/**/*.test.ts'].join(',')] : [];
  const options = args.filter((arg) => arg.startsWith('-'));
  const stryker = inRoot('packages/rules/node_modules/@stryker-mutator/core/bin/stryker.js');
  const status = run(process.execPath, [stryker, 'run', ...chosen, ...options], {}, inRoot('packages/rules'));
  if (status !== 0)
    throw sentence('Too many changes of the rules went unnoticed: see packages/rules/.mutation/report.html.');
};
