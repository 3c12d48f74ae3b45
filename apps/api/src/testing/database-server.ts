import { startTestServer } from '@spandrel/prisma/testing';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    databaseServerUrl: string;
  }
}

/** One PostgreSQL for the whole run; each test file gets a database of its own on it. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startTestServer();
  project.provide('databaseServerUrl', server.url);
  return () => server.stop();
};
