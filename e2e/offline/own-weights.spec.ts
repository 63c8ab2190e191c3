import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, photo, test } from '../pages/offline-test.ts';
import { linkTo } from '../pages/navigation.ts';
import { shardedModel, withCard } from '../support/sharded-model.ts';

const zip = (files: ReadonlyMap<string, Uint8Array>, folder = '') =>
  zipSync(
    Object.fromEntries([...files].map(([name, b]) => [folder + name, b])),
    { level: 0 },
  );

test('weights of one’s own, as a zip file, take over once they have passed, and stay', async ({
  app,
  page,
  site,
}) => {
  await app.openReady();
  const mine = await shardedModel(2, 'mine');
  site.log.length = 0;
  await app.storage.open();
  await app.storage.giveZip(zip(mine.files, 'exported/'));
  await expect(app.storage.own).toContainText('Your own network is in use.');
  await expect(app.storage.models).toHaveCount(2);
  expect(site.weightRequests).toEqual([]);

  await page.reload();
  await linkTo(page, '').click();
  await app.status.isReady();
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await app.status.details.click();
  await expect(app.status.panel).toContainText('mine');
  expect(site.weightRequests).toEqual([]);

  await app.storage.open();
  await app.storage.own
    .getByRole('button', { name: /network of this site/ })
    .click();
  await expect(app.storage.own).not.toContainText(
    'Your own network is in use.',
  );
});

test('weights of one’s own, as a folder with other things in it', async ({
  app,
  site,
}, { outputDir }) => {
  await app.openReady();
  const mine = await shardedModel(2, 'mine');
  const folder = join(outputDir, 'exported');
  mkdirSync(join(folder, 'plots'), { recursive: true });
  for (const [name, bytes] of mine.files)
    writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'plots/card.json'), 'not this one');
  writeFileSync(join(folder, 'notes.txt'), 'trained on a Tuesday');
  site.log.length = 0;
  await app.storage.open();
  await app.storage.giveFolder(folder);
  await expect(app.storage.own).toContainText('Your own network is in use.');
  await expect(app.storage.models).toHaveCount(2);
  await linkTo(app.page, '').click();
  await app.input.pick(photo());
  await app.answer.isAnswered();
  expect(site.weightRequests).toEqual([]);
});

test('weights that are not whole, not right or not of this page replace nothing', async ({
  app,
  page,
}) => {
  const mine = await shardedModel(2, 'mine');
  const shard = [...mine.files.keys()].find((name) => name.endsWith('.bin'))!;
  const bytes = mine.files.get(shard)!;
  const without = new Map(mine.files);
  without.delete(shard);
  const damaged = new Map(mine.files).set(shard, bytes.with(0, bytes[0]! ^ 1));
  const { card } = mine;
  const others = [...mine.files].filter(([name]) => name !== 'card.json');
  const logits = card.knownAnswer.logits.map((one) => one + 1);
  const lying = { ...card, knownAnswer: { ...card.knownAnswer, logits } };
  const foreign = { ...card, classTable: { version: '99', classes: 61 } };

  await app.openReady();
  await app.storage.open();
  for (const [given, sentence] of [
    [zip(without), /is missing or cannot be read/],
    [zip(damaged), /is not the file that card\.json describes/],
    [zip(withCard(lying, others).files), /did not give its known answer/],
    [zip(withCard(foreign, others).files), /does not fit this version/],
    [new TextEncoder().encode('no zip at all'), /“card\.json” is missing/],
  ] as const) {
    await app.storage.giveZip(given);
    await expect(app.storage.own).toContainText(sentence);
    await expect(app.storage.models).toHaveCount(1);
  }
  await linkTo(page, '').click();
  await app.input.pick(photo());
  await app.answer.isAnswered();
});
