import { defineConfig } from 'vitest/config';

const conditions = ['spandrel-source', 'node', 'import', 'module', 'default'];

/** Vitest settings of every package: workspace packages are read from their sources, so no build is needed to test. */
export const testConfig = (test = {}) =>
  defineConfig({
    resolve: { conditions },
    ssr: { resolve: { conditions, externalConditions: conditions } },
    test: { include: ['src/**/*.test.ts'], server: { deps: { inline: [/@spandrel\//] } }, ...test },
  });
