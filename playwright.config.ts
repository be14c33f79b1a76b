import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './tools/browser.js';

// Not 4173, so that the tests run beside `npm start`.
const port = Number(process.env['E2E_PORT'] ?? 4174);
const baseURL = `http://localhost:${port}/`;

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // The machine's language and zone must not decide what a test sees.
  use: {
    baseURL,
    launchOptions: launchOptions(),
    locale: 'en-GB',
    timezoneId: 'UTC',
    // It would answer what tests answer themselves; offline.spec.ts lets it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  fullyParallel: true,
  // What repeats one assertion over themes, widths, languages or timelines: `npm run test:matrix`.
  ...(process.env['MATRIX'] === '1' ? {} : { grepInvert: /@matrix/ }),
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  // Of two cores: a test waits for a third of its time, for what a page takes its time to do.
  workers: 3,
  reporter: 'list',
  webServer: { command: `node server/serve.js ${port}`, url: baseURL, reuseExistingServer: false },
});
