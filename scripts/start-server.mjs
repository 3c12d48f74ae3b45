import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { inRoot } from './workspace.mjs';

/** Becomes the server: the same process, so that signals reach it and its exit status is the script's. */
export const startServer = async () => {
  ensureBuilt('@spandrel/api', '@spandrel/web');
  const server = inRoot('apps/api/dist/server.js');
  process.argv = [process.argv[0], server];
  await import(pathToFileURL(server).href);
};
