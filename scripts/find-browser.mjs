import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { inRoot, run, say, sentence } from './workspace.mjs';

const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const onPath = (program) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

/** Chrome on Windows opens a window instead of printing its version, so there the file's presence has to do. */
const starts = (path) =>
  existsSync(path) &&
  (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0);

const playwrightsOwn = () => createRequire(inRoot('e2e/package.json'))('@playwright/test').chromium.executablePath();

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get');

const installWithApt = () => {
  say('Installing Chromium for the browser tests …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env);
};

/**
 * Path of a Chromium for the browser tests: what SPANDREL_BROWSER names, Playwright's own, one of the system, or, as root
 * on Debian, one installed now. Throws one sentence when there is none.
 * @returns {string}
 */
export const findBrowser = () => {
  const named = process.env.SPANDREL_BROWSER;
  if (named) {
    if (starts(named)) return named;
    throw sentence(`SPANDREL_BROWSER names «${named}», which does not start.`);
  }
  const find = () => [playwrightsOwn(), ...programs.map(onPath), ...places].find((path) => path && starts(path));
  const found = find();
  if (found) return found;
  if (isDebianRoot()) installWithApt();
  const installed = find();
  if (installed) return installed;
  throw sentence(
    'The browser tests found no Chromium, Chrome or Edge: install one (e.g. «npx playwright install chromium») or name it in SPANDREL_BROWSER.',
  );
};
