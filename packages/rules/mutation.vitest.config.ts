import { testConfig } from '@spandrel/config/vitest';

/** What mutants are run against: every rule's own test, and those of judge and score. Tests of the files themselves tell nothing. */
export default testConfig({
  include: ['src/catalog/**/*.test.ts', 'src/{baseline,judge,score}.test.ts'],
  isolate: false,
  pool: 'threads',
});
