import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import { expect, photo, test } from '../pages/offline-test.ts';
import { linkTo } from '../pages/navigation.ts';

test.describe('without a service worker, whose copy of the page takes room, too', () => {
  test.use({ serviceWorkers: 'block' });

  for (const share of [0, 0.5, 0.99]) {
    test(`storage that is full at ${share * 100} % of the weights costs the next visit a download, not the answer`, async ({
      app,
      page,
      site,
      model,
      reloadsFromStore,
    }) => {
      await app.open();
      await app.status.asks();
      const { origin } = new URL(site.url);
      const cdp = await page.context().newCDPSession(page);
      const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin });
      const quotaSize = Math.ceil(usage + share * model.bytes);
      await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
      await app.status.agree();
      await app.status.isReady();
      await expect(app.status.notKept).toContainText(
        /could not be kept for the next visit.+is full/,
      );
      await app.input.pick(photo());
      await app.answer.isAnswered();

      await cdp.send('Storage.overrideQuotaForOrigin', { origin });
      await page.reload();
      await app.status.isReady();
      await expect(app.status.notKept).toHaveCount(0);
      await reloadsFromStore();
    });
  }

  test('storage that is evicted between visits: the page asks again and works', async ({
    app,
    page,
    site,
  }) => {
    await app.openReady();
    await page.goto('about:blank');
    const { origin } = new URL(site.url);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Storage.clearDataForOrigin', {
      ...{ origin, storageTypes: 'all' },
    });
    site.log.length = 0;
    await app.open();
    await app.status.asks();
    expect(site.weightRequests).toEqual(['GET models/narrow/card.json']);
    await app.status.agree();
    await app.status.isReady();
  });

  test('one shard that went missing is fetched again', async ({
    app,
    page,
    site,
    model,
  }) => {
    await app.openReady();
    const { sha256, path } = model.card.files[2]!;
    await page.evaluate(async (name) => {
      const top = await navigator.storage.getDirectory();
      const root = await top.getDirectoryHandle('which-country-weights');
      await (await root.getDirectoryHandle('files')).removeEntry(name);
    }, sha256);
    site.log.length = 0;
    await page.reload();
    await app.status.isReady();
    expect(site.weightRequests).toEqual([
      'GET models/narrow/card.json',
      `GET models/narrow/${path}`,
    ]);
  });
});

test('without a file system of the origin, Cache Storage keeps the weights', async ({
  app,
  page,
  site,
  reloadsFromStore,
}) => {
  const noOpfs = `delete FileSystemFileHandle.prototype.createSyncAccessHandle;\n`;
  const assets = join(root, 'dist/assets');
  const worker = readdirSync(assets).find((name) =>
    /^worker-.*\.js$/.test(name),
  )!;
  // On the host, so that the service worker's copy has the fault, too.
  site.files.set(
    `assets/${worker}`,
    Buffer.from(noOpfs + readFileSync(join(assets, worker), 'utf8')),
  );
  await app.openReady();
  expect(await page.evaluate(() => caches.has('which-country-weights'))).toBe(
    true,
  );
  await reloadsFromStore();
});

test('two tabs: one download, and both work', async ({
  app,
  context,
  site,
  page,
}) => {
  const open = site.holdBack(/shard4/);
  await app.open();
  await app.status.agree();
  await expect(app.status.parts).toHaveText('Part 4 of 5 is whole');
  const second = await context.newPage();
  await second.goto(page.url());
  const status = second.getByTestId('model-status');
  await expect(status).toHaveAttribute('data-phase', 'downloading');
  open();
  await app.status.isReady();
  await expect(status).toHaveAttribute('data-phase', 'ready');
  const shards = site.weightRequests.filter((one) =>
    /shard|model\.json/.test(one),
  );
  expect(new Set(shards).size).toBe(shards.length);
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await second.locator('[data-picker=file]').setInputFiles(photo('second.jpg'));
  await expect(second.getByTestId('answer-panel')).toHaveAttribute(
    'data-phase',
    'answered',
  );
});

test('consent and pause in one tab hold for the other', async ({
  app,
  context,
  site,
  page,
}) => {
  const open = site.holdBack(/shard4/);
  await app.open();
  const second = await context.newPage();
  await second.goto(page.url());
  const status = second.getByTestId('model-status');
  await expect(status).toHaveAttribute('data-phase', 'asking');
  await app.status.agree();
  await expect(status).toHaveAttribute('data-phase', 'downloading');
  await expect(app.status.parts).toHaveText('Part 4 of 5 is whole');
  await app.status.pause.click();
  await expect(status).toHaveAttribute('data-phase', 'asking');
  open();
  await status.getByTestId('consent').click();
  await app.status.isReady();
  await expect(status).toHaveAttribute('data-phase', 'ready');
});

test('what is stored is listed and can be deleted; the page goes on working', async ({
  app,
  page,
  model,
}) => {
  await app.openReady();
  await app.storage.open();
  const size = (model.bytes / 1e6).toFixed(1);
  await expect(app.storage.models).toHaveText(
    `Narrow test network, version 1: ${size} MBDelete`,
  );
  await app.storage.forget(/Narrow/);
  await expect(app.storage.screen).toContainText('No network is stored.');
  await linkTo(page, '').click();
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await page.reload();
  await app.status.asks();
});
