import { expect, photo, test } from '../pages/offline-test.ts';

test('nothing of the network is fetched before the visitor agrees; then it is kept', async ({
  app,
  site,
  model,
  reloadsFromStore,
}) => {
  await app.open();
  await app.status.asks();
  const size = (model.bytes / 1e6).toFixed(1);
  await expect(app.status.consent).toHaveText(
    `Download the network (${size} MB)`,
  );
  // A photo is no consent; it waits.
  await app.input.pick(photo('early.jpg'));
  await app.status.asks();
  expect(site.weightRequests).toEqual(['GET models/narrow/card.json']);

  await app.status.agree();
  await app.answer.isAnswered();
  await app.photo.shows('early.jpg');
  expect(site.weightRequests).toHaveLength(1 + 1 + 5);

  // The next visit asks nobody, and fetches nothing but the card.
  await reloadsFromStore();
});

test('a download is paused, goes on after a reload, and no shard comes twice', async ({
  app,
  page,
  site,
}) => {
  const open = site.holdBack(/shard[34]/);
  await app.open();
  await app.status.agree();
  await expect(app.status.parts).toHaveText('Part 3 of 5 is whole');
  await app.status.pause.click();
  await app.status.asks();
  await expect(app.status.panel).toContainText(/The download is paused/);
  const rest = /Download the rest \([\d.]+ MB\)/;
  await expect(app.status.consent).toHaveText(rest);

  // Not even a reload goes on by itself: the visitor has paused it.
  open();
  site.log.length = 0;
  await page.reload();
  await app.status.asks();
  expect(site.weightRequests).toEqual(['GET models/narrow/card.json']);
  await app.status.agree();
  await app.status.isReady();
  const shards = site.weightRequests.filter((one) => /shard/.test(one));
  expect(shards.sort()).toEqual([
    'GET models/narrow/v1-shard3of4.bin',
    'GET models/narrow/v1-shard4of4.bin',
  ]);
});

test('a reload in the middle goes on by itself', async ({
  app,
  page,
  site,
}) => {
  const open = site.holdBack(/shard4/);
  await app.open();
  await app.status.agree();
  await expect(app.status.parts).toHaveText('Part 4 of 5 is whole');
  await page.reload();
  await expect(app.status.parts).toHaveText('Part 4 of 5 is whole');
  open();
  await app.status.isReady();
});

test('a lost connection keeps what came, and the rest follows when it is back', async ({
  app,
  context,
  site,
}) => {
  let connections = 0;
  site.fault = (path) => {
    if (!/shard2/.test(path)) return undefined;
    connections += 1;
    // As long as every connection brings something, nobody needs to know.
    return connections <= 2 ? { breakAfter: 3000 } : { status: 503 };
  };
  await app.open();
  await app.status.agree();
  await app.status.hasFailed(/could not be found on this site/);
  expect(connections).toBe(3);

  await context.setOffline(true);
  await app.status.retry.click();
  await app.status.hasFailed(/The connection is gone/);
  site.fault = () => undefined;
  site.log.length = 0;
  await context.setOffline(false);
  await app.status.isReady();
  expect(site.weightRequests).toContain('GET models/narrow/v1-shard2of4.bin');
});

test('a shard with one wrong bit never counts', async ({
  app,
  site,
  model,
}) => {
  const path = 'v1-shard2of4.bin';
  const whole = model.files.get(path)!;
  site.files.set(`models/narrow/${path}`, whole.with(9, whole[9]! ^ 1));
  await app.open();
  await app.status.agree();
  await app.status.hasFailed(/arrived damaged/);
  site.files.set(`models/narrow/${path}`, whole);
  await app.status.retry.click();
  await app.status.isReady();
});
