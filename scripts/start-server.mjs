import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { inRoot } from './workspace.mjs';

/** Becomes the server: the same process, so that signals reach it and its exit status is the script's. */
export const startServer = async () => {
  stopWithNpm();
  ensureBuilt('@spandrel/api', '@spandrel/web');
  const server = inRoot('apps/api/dist/server.js');
  process.argv = [process.argv[0], server];
  await import(pathToFileURL(server).href);
};

/**
 * npm hands SIGTERM to the shell between it and this process; the shell dies of it and tells nobody
 * (https://github.com/npm/cli/issues/6547). Its disappearance is the signal then.
 */
const stopWithNpm = () => {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 100);
  watch.unref();
};
