import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import { expect, photo, test } from '../pages/offline-test.ts';

test('without a connection the page opens, in any language, and answers', async ({
  app,
  page,
  context,
}) => {
  await app.openReady();
  await context.setOffline(true);
  await page.reload();
  await app.status.isReady();
  await app.language.selectOption('fr');
  await expect(app.heading).toBeVisible();
  await app.input.pick(photo());
  await app.answer.isAnswered();
});

test('what the browser needs to install it is there', async ({ app, page }) => {
  await app.openReady();
  const session = await page.context().newCDPSession(page);
  const { errors, data, url } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toMatch(/\/tools\/which-country\/manifest\.webmanifest$/);
  const { installabilityErrors } = await session.send(
    'Page.getInstallabilityErrors',
  );
  // An incognito window, which tests run in, can install nothing.
  const other = installabilityErrors.filter(
    ({ errorId }) => errorId !== 'in-incognito',
  );
  expect(other).toEqual([]);
  const manifest = JSON.parse(data!) as {
    icons: { src: string }[];
    screenshots: { src: string; sizes: string }[];
  };
  for (const { src } of [...manifest.icons, ...manifest.screenshots]) {
    const found = await page.evaluate(
      (address) => fetch(address).then(({ ok }) => ok),
      new URL(src, url).href,
    );
    expect(found, src).toBe(true);
  }
  for (const { src, sizes } of manifest.screenshots) {
    const png = readFileSync(join(root, 'dist', src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
});

test('a photo that another app shares opens here and goes to no server', async ({
  app,
  page,
  site,
}) => {
  await app.openReady();
  site.log.length = 0;
  const bytes = photo().buffer.toString('base64');
  const landed = await page.evaluate(async (base64) => {
    const body = new FormData();
    const data = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    body.set(
      'photo',
      new File([data], 'from gallery.jpg', { type: 'image/jpeg' }),
    );
    // What a system's share sheet does, as far as a test can do it.
    const answer = await fetch('share-photo', { method: 'POST', body });
    return answer.url;
  }, bytes);
  expect(site.log.filter((line) => /POST|share/.test(line))).toEqual([]);
  await page.goto(`${landed}&model=narrow&backend=wasm`);
  await app.answer.isAnswered();
  await app.photo.shows('from gallery.jpg');
  expect(new URL(page.url()).searchParams.has('shared')).toBe(false);
  expect(await page.evaluate(() => caches.has('which-country-handover'))).toBe(
    false,
  );
  expect(site.log.filter((line) => line.includes('share'))).toEqual([]);
});

test('a share without a photo gets a sentence', async ({ app, page }) => {
  await app.openReady();
  const landed = await page.evaluate(async () => {
    const answer = await fetch('share-photo', {
      method: 'POST',
      body: new FormData(),
    });
    return answer.url;
  });
  await page.goto(`${landed}&model=narrow&backend=wasm`);
  await app.notices.say(/did not arrive/);
});

test('a file that is opened with the app shows', async ({ app, page }) => {
  // Only an installed app gets a launch; here the test plays the system.
  await page.addInitScript(() => {
    Object.defineProperty(window, 'launchQueue', {
      value: {
        setConsumer(consumer: (launch: unknown) => void) {
          Object.assign(window, { launch: consumer });
        },
      },
    });
  });
  await app.openReady();
  await page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const file = new File([data], 'opened.jpg', { type: 'image/jpeg' });
    const { launch } = window as never as { launch: (one: unknown) => void };
    launch({ files: [{ getFile: async () => file }] });
  }, photo().buffer.toString('base64'));
  await app.answer.isAnswered();
  await app.photo.shows('opened.jpg');
});
