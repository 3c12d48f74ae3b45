import { defineConfig } from 'vitest/config';

/**
 * Vitest hands these to Node as `--conditions` too: `import` or `module` among them would make `require` of a package
 * with both formats load the wrong one.
 */
const conditions = ['spandrel-source', 'node'];

/** Vitest settings of every package: workspace packages are read from their sources, so no build is needed to test. */
export const testConfig = (test = {}) =>
  defineConfig({
    resolve: { conditions },
    ssr: { resolve: { conditions, externalConditions: conditions } },
    test: { include: ['src/**/*.test.ts'], server: { deps: { inline: [/@spandrel\//] } }, ...test },
  });
