import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';

/**
 * Chromium as the tests start it, for scripts outside the test runner.
 *
 * @param between a program that starts the browser named by BROWSER in its place.
 */
export async function launch(between?: string): Promise<Browser> {
  const browser = await findBrowser();
  return chromium.launch({
    executablePath: between ?? browser,
    ...(between !== undefined && { env: { ...process.env, BROWSER: browser } }),
    args: [
      '--enable-unsafe-webgpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
