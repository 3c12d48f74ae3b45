import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprint, inRoot, runPnpm, say, sentence } from './workspace.mjs';

const stamp = inRoot('node_modules', '.installed');

/** Installs the dependencies unless what is installed is what the lockfile says. */
export const ensureInstalled = () => {
  const wanted = fingerprint(['pnpm-lock.yaml', 'pnpm-workspace.yaml']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing dependencies …');
  // The age of every version was checked when it entered the lockfile; checking all of them again took half of a cold install.
  if (runPnpm(['install', '--frozen-lockfile', '--config.minimumReleaseAge=0']) !== 0) {
    throw sentence('The dependencies could not be installed; the reason stands above.');
  }
  writeFileSync(stamp, wanted);
};
