import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';
import { commandOf } from './scripts/lib/paths.mjs';

// Playwright reads this file again in every worker, which inherits the environment: what the first
// reading finds holds for all.
const chromium = (process.env.CHROMIUM_PATH ??= await findBrowser());
const port = (process.env.E2E_PORT ??= String(await freePort()));
const report = process.env.E2E_REPORT;

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/support/global-setup.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // `npm test` names those that needed it: each is a fault to be found (docs/decisions.md).
  retries: 1,
  // Patience, not a measure: software GPUs on a busy machine are slow.
  timeout: 4 * 60_000,
  globalTimeout: 45 * 60_000,
  expect: { timeout: 60_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    // Most tests open the page once; keeping it for the next time is what e2e/offline tests.
    serviceWorkers: 'block',
    // Traces double the time of a test; `npx playwright test --trace on` makes them.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: [
        // WebGPU in software, where there is no GPU.
        '--enable-unsafe-webgpu',
        // Chromium's sandbox refuses to run as root.
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [
    { name: 'narrow', testIgnore: 'real/**' },
    // The real weights take seconds a crop with wasm, a minute with WebGPU in software.
    { name: 'real', testMatch: 'real/**/*.spec.ts', timeout: 15 * 60_000 },
  ],
  webServer: {
    command: `"${process.execPath}" "${commandOf('vite')}" preview --port ${port} --strictPort --host localhost`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port is free')),
      );
    });
  });
}
