/* global scrollTo -- inside the browser's page */
// Takes the pictures of the page that the manifest shows: `npm run build && node
// scripts/draw-screenshots.mjs`. They are kept in the repository.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from './browser.mjs';
import { root } from './lib/paths.mjs';

const SHOTS = [
  { name: 'wide', width: 1280, height: 800, scale: 1 },
  { name: 'narrow', width: 412, height: 915, scale: 1 },
];

/** One of them by its name; default: all. */
const only = process.argv[2];
mkdirSync(join(root, 'public/screenshots'), { recursive: true });
const server = await preview({ root, preview: { port: 0 } });
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { name, width, height, scale } of SHOTS) {
  if (only && name !== only) continue;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const address = server.resolvedUrls?.local[0];
  await page.goto(`${address}?backend=wasm`);
  await page.getByTestId('consent').click();
  await page.getByRole('button', { name: 'Try an example photo' }).click();
  await page
    .locator('[data-testid=answer-panel][data-phase=answered]')
    .waitFor({ timeout: 300_000 });
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(root, `public/screenshots/${name}.png`) });
  await page.close();
}
await browser.close();
await server.close();
