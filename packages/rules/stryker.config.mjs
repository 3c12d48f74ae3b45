/** Words people read: another wording breaks no rule, and both languages are held complete by types and by every rule's test. */
const wording = new Set(['title', 'references', 'sentences', 'remedies', 'likelyFalsePositives']);

const ignoreWording = {
  kind: 'Ignore',
  name: 'wording',
  value: {
    shouldIgnore: ({ node }) =>
      node.type === 'ObjectProperty' && wording.has(node.key.name)
        ? 'Words people read are no condition of a rule.'
        : undefined,
  },
};
export const strykerPlugins = [ignoreWording];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['@stryker-mutator/vitest-runner', './stryker.config.mjs'],
  ignorers: ['wording'],
  mutate: ['src/catalog/**/*.ts', 'src/{baseline,judge,score,severity}.ts', '!src/**/*.test.ts'],
  ignorePatterns: ['dist'],
  testRunner: 'vitest',
  vitest: { configFile: 'mutation.vitest.config.ts', related: false },
  // Stryker would rewrite the paths in it by the API of TypeScript, which version 7 has not; tests do not read it.
  tsconfigFile: 'none.json',
  coverageAnalysis: 'perTest',
  // Tables are read when a file is loaded: each of their mutants would need every test.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: '.mutation/incremental.json',
  tempDirName: '.mutation/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  htmlReporter: { fileName: '.mutation/report.html' },
  jsonReporter: { fileName: '.mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 90, low: 80, break: 80 },
};
