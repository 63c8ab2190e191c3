import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';

/** Chromium as the tests start it, for scripts outside the test runner. */
export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [
      '--enable-unsafe-webgpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
