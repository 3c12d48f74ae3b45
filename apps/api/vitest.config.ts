import { testConfig } from '@spandrel/config/vitest';

export default testConfig({
  globalSetup: ['./src/testing/database-server.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
});
