import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.mjs';

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'output',
  globalSetup: './global-setup.ts',
  // The journeys share one server and tell one story of it, from the first account on.
  workers: 1,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.SPANDREL_E2E_URL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'Asia/Seoul',
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    // Moving pictures in the trace cost as much as the journeys themselves.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      // Chromium refuses its sandbox as root; the rest keeps it from talking to anybody but the server under test.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
