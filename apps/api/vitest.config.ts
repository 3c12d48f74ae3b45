import { testConfig } from '@spandrel/config/vitest';

export default testConfig({
  globalSetup: ['./src/testing/database-server.ts'],
  hookTimeout: 60_000,
});
