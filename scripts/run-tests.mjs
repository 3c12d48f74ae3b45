import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ensureBuilt } from './ensure-built.mjs';
import { findBrowser } from './find-browser.mjs';
import { runNode, runTurbo, say } from './workspace.mjs';

/** Everything there is: unit and API tests, types, the browser journeys. The last line sums it up. */
export const runTests = () => {
  ensureBuilt('@spandrel/api', '@spandrel/web', '@spandrel/cli');
  const folder = mkdtempSync(join(tmpdir(), 'spandrel-tests-'));
  const results = [runUnitTests(join(folder, 'unit.json')), runTypes(), runJourneys(join(folder, 'journeys.json'))];
  rmSync(folder, { recursive: true, force: true });
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
};

/** A run that breaks down without a failed test has still failed. */
const counted = (status, passed, failed) => ({ passed, failed: status !== 0 && failed === 0 ? 1 : failed });

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

const runUnitTests = (output) => {
  say('\n— unit and API tests, boundaries');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
  const status = runNode('node_modules/vitest/vitest.mjs', ['run', ...reporters]);
  const report = readJson(output);
  const unloadable = (report?.testResults ?? []).filter(
    ({ status: outcome, assertionResults }) => outcome === 'failed' && assertionResults.length === 0,
  );
  return counted(status, report?.numPassedTests ?? 0, (report?.numFailedTests ?? 0) + unloadable.length);
};

const runTypes = () => {
  say('\n— types');
  return counted(runTurbo('types', ['--continue']), 0, 0);
};

const runJourneys = (output) => {
  say('\n— browser journeys');
  let browser;
  try {
    browser = findBrowser();
  } catch (error) {
    if (!error.isSentence) throw error;
    say(error.message);
    return { passed: 0, failed: 1 };
  }
  const playwright = 'e2e/node_modules/@playwright/test/cli.js';
  const env = { SPANDREL_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: output };
  const status = runNode(playwright, ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'], env);
  const stats = readJson(output)?.stats;
  return counted(status, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0);
};
