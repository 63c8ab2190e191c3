import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import { expect, photo, test, type StaticSite } from '../pages/offline-test.ts';
import { shardedModel, withCard } from '../support/sharded-model.ts';

test('old page, newer weights: the kept ones answer until the new ones are whole', async ({
  app,
  page,
  site,
}) => {
  await app.openReady();
  const next = await shardedModel(3, '2');
  site.publish('narrow', next.files);
  await page.reload();
  await app.status.isReady();
  await expect(app.status.update).toContainText(/newer network: version 2/);
  await app.input.pick(photo('first.jpg'));
  await app.answer.isAnswered();

  // It breaks off: the old ones go on, also after a reload.
  site.fault = (path) => (/shard3/.test(path) ? { status: 500 } : undefined);
  const button = app.status.update.getByRole('button', { name: /^Download/ });
  await button.click();
  await expect(app.status.update).toContainText(/could not be found/);
  await app.photo.shows('first.jpg');
  await page.reload();
  await app.status.isReady();
  await app.input.pick(photo('second.jpg'));
  await app.answer.isAnswered();

  site.fault = () => undefined;
  await button.click();
  await expect(app.status.update).toHaveCount(0);
  await app.status.isReady();
  // What is on the screen stays, the next visit has the new version, the old files are gone.
  await app.photo.shows('second.jpg');
  await page.reload();
  await app.status.isReady();
  await app.storage.open();
  await expect(app.storage.models).toHaveCount(1);
  await expect(app.storage.models).toContainText('version 2');
});

test('old page, weights that do not fit it: the kept ones are used, else a sentence', async ({
  app,
  page,
  site,
  model,
}) => {
  await app.openReady();
  const { card, files } = model;
  const classTable = { version: '99', classes: 61 };
  const others = [...files].filter(([name]) => name !== 'card.json');
  site.publish('narrow', withCard({ ...card, classTable }, others).files);
  await page.reload();
  await app.status.isReady();
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await app.storage.open();
  await app.storage.forget(/Narrow/);
  await app.open();
  await app.status.hasFailed(/does not fit this version of the page/);
});

test('new page, kept weights that no longer fit it: they are fetched anew', async ({
  app,
  page,
}) => {
  await app.openReady();
  // What a page with another class table would have left.
  await page.evaluate(async () => {
    const top = await navigator.storage.getDirectory();
    const root = await top.getDirectoryHandle('which-country-weights');
    const cards = await root.getDirectoryHandle('cards');
    for await (const handle of cards.values()) {
      const file = handle as FileSystemFileHandle;
      const text = await (await file.getFile()).text();
      const card = JSON.parse(text) as { classTable: { version: string } };
      card.classTable.version = '0';
      const writable = await file.createWritable();
      await writable.write(JSON.stringify(card));
      await writable.close();
    }
  });
  await page.reload();
  await app.status.isReady();
  await app.input.pick(photo());
  await app.answer.isAnswered();
});

test('a newer page waits for a click, and brings the photo along', async ({
  app,
  page,
  site,
}) => {
  // The new version must take over by itself, not because the page loses its patience.
  await page.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    const without = (work: () => void, milliseconds?: number) =>
      milliseconds === 5000 ? 0 : wait(work, milliseconds);
    Object.assign(window, { setTimeout: without });
  });
  await app.openReady();
  await app.input.pick(photo('kept.jpg'));
  await app.answer.isAnswered();
  publishNewPage(site);
  await page.reload();
  await app.status.isReady();
  await app.input.pick(photo('kept.jpg'));
  await app.answer.isAnswered();
  const prompt = page.getByTestId('page-update');
  await expect(prompt).toContainText(/A new version of this page is ready/);
  await expect(page).toHaveTitle('Which Country');
  await app.photo.shows('kept.jpg');
  await prompt.getByRole('button', { name: 'Use it now' }).click();
  await expect(page).toHaveTitle('The next version');
  await app.answer.isAnswered();
  await app.photo.shows('kept.jpg');
  await expect(prompt).toBeEmpty();
});

test('a newer page that is not wanted now waits until the page is closed', async ({
  app,
  page,
  site,
  context,
}) => {
  await app.openReady();
  publishNewPage(site);
  await page.reload();
  const prompt = page.getByTestId('page-update');
  await prompt.getByRole('button', { name: 'Later' }).click();
  await expect(prompt).toBeEmpty();
  const address = page.url();
  await page.close();
  const next = await context.newPage();
  await next.goto(address);
  await expect(next).toHaveTitle('The next version');
});

/** The same page under another title, as a host would have it after a release. */
function publishNewPage(site: StaticSite): void {
  const read = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');
  const page = read('index.html').replace(
    '<title>Which Country</title>',
    '<title>The next version</title>',
  );
  const worker = read('sw.js');
  const entry = /\{"revision":"[0-9a-f]{32}","url":"index\.html"\}/;
  const changed = `{"revision":"${'f'.repeat(32)}","url":"index.html"}`;
  expect(worker).toMatch(entry);
  site.files.set('index.html', Buffer.from(page));
  site.files.set('sw.js', Buffer.from(worker.replace(entry, changed)));
}
