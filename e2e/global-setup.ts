import { rm } from 'node:fs/promises';
import { signUpMembers } from './members.ts';
import { makeDataDir, startServer } from './start-server.ts';

/** One server with a workspace of four people for most journeys; address and sign-ins reach them by environment. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { dataDir, remove } = await makeDataDir();
  const server = await startServer(dataDir);
  const memberFolder = await signUpMembers(server.baseUrl);
  process.env.SPANDREL_E2E_URL = server.baseUrl;
  process.env.SPANDREL_E2E_MEMBERS = memberFolder;
  return async () => {
    await server.stop();
    await remove();
    await rm(memberFolder, { recursive: true, force: true });
  };
}
