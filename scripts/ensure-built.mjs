import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { fingerprint, inRoot, runTurbo, say, sentence } from './workspace.mjs';

const stamp = inRoot('node_modules', '.spandrel-built');
const outputs = ['apps/api/dist/server.js', 'apps/cli/dist/main.js', 'apps/web/dist/index.html'];
const notSources = new Set(['node_modules', 'dist', 'generated', '.turbo', 'coverage']);

const sourcesBelow = (folder) =>
  readdirSync(inRoot(folder), { withFileTypes: true })
    .filter(({ name }) => !notSources.has(name) && !/\.test\.tsx?$/.test(name) && !name.endsWith('.tsbuildinfo'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sourcesBelow(path);
      return entry.isFile() ? [path] : [];
    });

/**
 * Installs and builds what is missing. Turbo would find out by itself that nothing changed, but starting it takes about two
 * seconds; comparing the sources with those of the last build takes a tenth of one.
 */
export const ensureBuilt = () => {
  ensureInstalled();
  const sources = ['apps', 'packages', 'prisma'].flatMap(sourcesBelow).sort();
  const wanted = fingerprint(['package.json', 'pnpm-lock.yaml', 'turbo.json', ...sources]);
  const built = outputs.every((path) => existsSync(inRoot(path)));
  if (built && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Building …');
  if (runTurbo('build') !== 0) throw sentence('The build failed; the reason stands above.');
  writeFileSync(stamp, wanted);
};
