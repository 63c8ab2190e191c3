// Draws the app's icons from public/icons/icon.svg: `node scripts/draw-icons.mjs`. They are kept in
// the repository, so that a build needs no browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { root } from './lib/paths.mjs';

const icons = join(root, 'public/icons');
const mark = readFileSync(join(icons, 'icon.svg'), 'utf8');
/** Launchers cut maskable icons to any shape within the inner 80 %: no round corners, more margin. */
const maskable = mark
  .replace(/ rx="\d+"/, '')
  .replace('viewBox="0 0 64 64"', 'viewBox="-6 -6 76 76"')
  .replace(
    '<rect width="64" height="64"',
    '<rect x="-6" y="-6" width="76" height="76"',
  );

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of [192, 512]) {
  await draw(`icon-${size}.png`, mark, size);
  await draw(`maskable-${size}.png`, maskable, size);
}
await draw('apple-touch-icon.png', maskable, 180);
await browser.close();

/** @param {string} name @param {string} svg @param {number} size */
async function draw(name, svg, size) {
  await page.setViewportSize({ width: size, height: size });
  const style =
    '<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>';
  await page.setContent(style + svg);
  await page.screenshot({ path: join(icons, name), omitBackground: true });
}
