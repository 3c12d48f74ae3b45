import { testConfig } from './vitest.mjs';

export default testConfig({ include: ['*.test.ts'] });
