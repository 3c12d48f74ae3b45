import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export const inRoot = (...path) => join(root, ...path);

/** One line of talk. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** An expected failure that one sentence explains; anything else is a bug and keeps its stack. */
export const sentence = (text) => Object.assign(new Error(text), { isSentence: true });

const environment = {
  // Without a terminal pnpm refuses to replace a folder of modules unless it knows that nobody can be asked.
  CI: 'true',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  // What is installed has just been compared with the lockfile.
  pnpm_config_verify_deps_before_run: 'false',
  npm_config_update_notifier: 'false',
};

/**
 * Runs a program in the root folder or another one, everything it prints on stderr, and gives its exit status.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [cwd]
 */
export const run = (program, args, env = {}, cwd = root) => {
  // npx is a script file on Windows, which only a shell starts.
  const shell = process.platform === 'win32' && program === 'npx';
  const options = { cwd, shell, stdio: ['ignore', 2, 2], env: { ...process.env, ...environment, ...env } };
  const { status, error } = spawnSync(program, args, options);
  if (error) throw sentence(`«${program}» could not be started: ${error.message}.`);
  return status ?? 1;
};

/** Runs a module of the workspace with this Node. */
export const runNode = (modulePath, args, env) => run(process.execPath, [inRoot(modulePath), ...args], env);

/** Runs the one pnpm the lockfile was made with, whatever the machine has. */
export const runPnpm = (args) => {
  const { packageManager } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return run('npx', ['-y', packageManager, ...args]);
};

/** Turbo finds pnpm only on the PATH, which pnpm's own exec sets. */
export const runTurbo = (task, args = []) =>
  runPnpm(['exec', 'turbo', 'run', task, '--output-logs=errors-only', ...args]);

/** A fingerprint of the contents of files. */
export const fingerprint = (paths) => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const path of paths) hash.update(`\0${path}\0`).update(readFileSync(inRoot(path)));
  return hash.digest('hex');
};
