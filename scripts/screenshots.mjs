/* global document, createImageBitmap, scrollTo, HTMLElement -- inside the page */
// npm run screenshots: takes the pictures of docs/screens.md from the built page, with the weights
// in public/models/starter and pictures that ship with the page.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from './browser.mjs';
import { root } from './lib/paths.mjs';

const OUT = join(root, 'docs/screenshots');
const SIZES = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
const PATIENCE = 10 * 60_000;
const PICTURES = [
  'examples/summer-palace.jpg',
  'lab/rocket.jpg',
  'lab/flower.jpg',
  'lab/shop.webp',
  'lab/sign.webp',
];

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Waits until a panel says that it is in a phase.
 *
 * @param {Page} page
 * @param {string} panel its test id.
 * @param {string} phase
 */
async function isIn(page, panel, phase) {
  await page
    .locator(`[data-testid=${panel}][data-phase=${phase}]`)
    .first()
    .waitFor({ state: 'attached', timeout: PATIENCE });
}

/**
 * The screens in the order in which one comes to them.
 *
 * @type {Record<string, (page: Page) => Promise<string | void>>} each may name what to scroll to.
 */
const SCREENS = {
  async start(page) {
    // Where the page asks before it downloads, it must be told to.
    const asking = page.getByTestId('consent');
    const ready = page.locator('[data-testid=model-status][data-phase=ready]');
    await asking.or(ready).first().waitFor({ timeout: PATIENCE });
    if (await asking.isVisible()) await asking.click();
    await isIn(page, 'model-status', 'ready');
  },
  async answer(page) {
    await page.locator('[data-testid=first-run] button').click();
    await page.getByRole('button', { name: 'Try an example photo' }).click();
    await isIn(page, 'answer-panel', 'answered');
  },
  why: (page) => openTab(page, 'why'),
  crops: (page) => openTab(page, 'crops'),
  world: (page) => openTab(page, 'world'),
  async claim(page) {
    const strip = await openTab(page, 'claim');
    const box = page.locator('[data-testid=country-box] input').first();
    await box.fill('France');
    await box.press('Enter');
    return strip;
  },
  async share(page) {
    await openTab(page, 'share');
    await page
      .locator('[data-testid=share] img')
      .waitFor({ timeout: PATIENCE });
    return '[data-testid=share]';
  },
  async lab(page) {
    await goTo(page, 'lab');
    const side = (/** @type {string} */ name) => page.getByLabel(name);
    await side('Sample for A').selectOption({ index: 1 });
    await side('Sample for B').selectOption({ index: 2 });
    await page.getByLabel('Show what speaks for a country').check();
    await isIn(page, 'lab-answer', 'answered');
    // What the network says of each picture alone comes last.
    await page.getByTestId('lab-shares').waitFor({ timeout: PATIENCE });
  },
  async many(page) {
    await goTo(page, 'many');
    await page.locator('[data-picker=many-files]').setInputFiles(
      PICTURES.map((path) => ({
        name: path.split('/').at(-1) ?? path,
        mimeType: path.endsWith('.jpg') ? 'image/jpeg' : 'image/webp',
        buffer: readFileSync(join(root, 'public', path)),
      })),
    );
    await isIn(page, 'many-queue', 'done');
  },
  history: (page) => goTo(page, 'history'),
  about: (page) => goTo(page, 'about'),
  async arabic(page) {
    await goTo(page, '');
    await page.getByTestId('language').selectOption('ar');
    await page.locator('html[dir=rtl]').waitFor();
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  },
};

/**
 * @param {Page} page
 * @param {string} id
 */
async function openTab(page, id) {
  await page.locator(`[data-tab=${id}]`).click();
  return '[data-testid=tools]';
}

/**
 * @param {Page} page
 * @param {string} screen
 */
async function goTo(page, screen) {
  await page.locator(`nav a[href="#/${screen}"]`).click();
}

/**
 * Makes a WebP of a PNG, by the browser.
 *
 * @param {Page} page
 * @param {Buffer} png
 */
async function toWebp(page, png) {
  const base64 = await page.evaluate(
    async (url) => {
      const bitmap = await createImageBitmap(await (await fetch(url)).blob());
      const canvas = document.createElement('canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/webp', 0.6).split(',')[1] ?? '';
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return Buffer.from(base64, 'base64');
}

await build({ root, logLevel: 'warn' });
const server = await preview({ root, preview: { port: 0, host: 'localhost' } });
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const context = await browser.newContext({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  const drawing = await context.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}?backend=wasm`);
  mkdirSync(OUT, { recursive: true });
  let bytes = 0;
  for (const [name, open] of Object.entries(SCREENS)) {
    const place = await open(page);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.mouse.move(0, 0);
      await page.evaluate((place) => {
        const element = place && document.querySelector(place);
        if (element) element.scrollIntoView();
        else scrollTo(0, 0);
        if (document.activeElement instanceof HTMLElement)
          document.activeElement.blur();
      }, place);
      // Lets pictures be drawn in their new size.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      const webp = await toWebp(drawing, await page.screenshot());
      writeFileSync(join(OUT, `${name}-${size.width}.webp`), webp);
      bytes += webp.length;
    }
    console.log(`${name}: done`);
  }
  console.log(`${(bytes / 1e6).toFixed(2)} MB in docs/screenshots`);
} finally {
  await browser.close();
  await server.close();
}
