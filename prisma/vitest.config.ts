import { testConfig } from '@spandrel/config/vitest';

export default testConfig({ include: ['*.test.ts'] });
