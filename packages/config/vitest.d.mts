import type { UserConfig } from 'vitest/config';

/** Vitest settings of every package: workspace packages are read from their sources, so no build is needed to test. */
export declare const testConfig: (test?: UserConfig['test']) => UserConfig;

/** The same for packages without state: their test files share one world, so that the catalogs are loaded once. */
export declare const pureTestConfig: () => UserConfig;
