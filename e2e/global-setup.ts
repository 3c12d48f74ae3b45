import { makeDataDir, startServer } from './start-server.ts';

/** One fresh server for all journeys; its address reaches them through `use.baseURL`. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { dataDir, remove } = await makeDataDir();
  const server = await startServer(dataDir);
  process.env.SPANDREL_E2E_URL = server.baseUrl;
  return async () => {
    await server.stop();
    await remove();
  };
}
