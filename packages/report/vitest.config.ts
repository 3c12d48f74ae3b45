import { testConfig } from '@spandrel/config/vitest';

/** The first PDF starts a 28 MB compiler, which takes seconds on a busy machine. */
export default testConfig({ testTimeout: 60_000 });
