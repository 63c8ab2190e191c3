import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import {
  gpsAt,
  jpegWith,
} from '../../src/features/metadata/testing/jpeg-with.ts';
import { BAD_FILES, expect, photo, test } from '../pages/test.ts';
import { heic, tiff } from '../support/heic.ts';
import { isSound, LOOKS } from '../support/is-sound.ts';

/** The same picture under many names. */
const photos = (n: number) =>
  Array.from({ length: n }, (_, i) => photo(`p${i + 1}.jpg`));
const broken = BAD_FILES['a text that calls itself a photo']!.file;

test('answers many photos, a broken one is a row with its reason', async ({
  ready: app,
}) => {
  await app.many.open();
  await app.many.pick([...photos(2), broken, ...photos(1)]);
  await app.many.isDone();
  await expect(app.many.queue).toContainText(
    'Done: 3 photos answered, 1 could not be read.',
  );
  await expect(app.many.cards).toHaveCount(4);
  await expect(app.many.cards.filter({ hasText: 'fake.jpg' })).toContainText(
    /“fake\.jpg” is not a picture/,
  );
  await app.many.failedOnly.check();
  await expect(app.many.cards).toHaveCount(1);
  await expect(app.many.shown).toHaveText('1 photo of 4');
});

test('HEIC and TIFF are answered like any other photo, small pictures included', async ({
  ready: app,
}) => {
  await app.many.open();
  await app.many.pick([heic('phone.heic'), tiff('scan.tif'), ...photos(1)]);
  await app.many.isDone();
  await expect(app.many.queue).toContainText('3 photos answered');
  for (const name of ['phone.heic', 'scan.tif']) {
    const picture = app.many.cards.filter({ hasText: name }).locator('img');
    await expect
      .poll(() =>
        picture
          .first()
          .evaluate(({ naturalWidth }: HTMLImageElement) => naturalWidth),
      )
      .toBeGreaterThan(0);
  }
  await app.many.screen.getByRole('button', { name: /phone\.heic/ }).click();
  await app.photo.shows('phone.heic');
  await app.answer.isAnswered();
});

test('pauses at once, goes on, stops and keeps what is answered', async ({
  ready: app,
}) => {
  await app.many.open();
  await app.many.pick(photos(60));
  await expect(app.many.queue).not.toHaveAttribute('data-done', '0');
  await app.many.pause.click();
  await expect(app.many.queue).toContainText('Paused');
  const done = Number(await app.many.queue.getAttribute('data-done'));
  await app.many.resume.click();
  await expect
    .poll(async () => Number(await app.many.queue.getAttribute('data-done')))
    .toBeGreaterThan(done + 2);
  await expect(app.many.queue).toContainText(/photos a second · about .+ left/);
  await app.many.cancel.click();
  await app.many.isDone();
  const kept = Number(await app.many.queue.getAttribute('data-done'));
  expect(kept).toBeLessThan(60);
  await expect(app.many.shown).toHaveText(`${kept} photos of ${kept}`);
});

test('folders named after countries make it a test, and every row is saved', async ({
  ready: app,
}, info) => {
  const folder = info.outputPath('trip');
  for (const [country, name] of [
    ['China', '=a.jpg'],
    ['HU', 'b.jpg'],
  ] as const) {
    mkdirSync(join(folder, country), { recursive: true });
    cpSync('public/examples/summer-palace.jpg', join(folder, country, name));
  }
  await app.many.open();
  await app.many.pickFolder(folder);
  await app.many.isDone();
  await expect(app.many.evaluation).toContainText('Of 2 photos in folders');

  const rows: Record<string, string>[] = parse(
    await app.many.save('As a table (CSV)'),
    { columns: true, bom: true },
  );
  expect(rows.map(({ file, label }) => [file, label])).toEqual([
    ['trip/China/=a.jpg', 'CN'],
    ['trip/HU/b.jpg', 'HU'],
  ]);
  // The narrow network says the same of the same picture, so one folder at most is right.
  const right = rows.filter((row) => row.right === 'true').length;
  const top1 = app.many.evaluation.locator('[data-figure=top1]');
  await expect(top1).toHaveAttribute('value', `${right / 2}`);
  for (const row of rows)
    expect(row).toMatchObject({ model: 'Narrow test network' });

  const json: unknown = JSON.parse(await app.many.save('As JSON'));
  expect(json).toMatchObject([{ file: 'trip/China/=a.jpg' }, { label: 'HU' }]);
  const geo: unknown = JSON.parse(
    await app.many.save('As a map layer (GeoJSON)'),
  );
  expect(geo).toMatchObject({ type: 'FeatureCollection' });
});

test('the place in a file is held against the answer', async ({
  ready: app,
}) => {
  const plain = photo('gps.jpg');
  const buffer = jpegWith(plain.buffer, gpsAt(48.5818, 7.7509));
  await app.many.open();
  await app.many.pick([{ ...plain, buffer }, photo('none.jpg')]);
  await app.many.isDone();
  const [row, none] = JSON.parse(await app.many.save('As JSON')) as Record<
    string,
    unknown
  >[];
  expect(row).toMatchObject({ metadata_country: 'FR' });
  expect(none).toMatchObject({ metadata_country: null, agreement: 'no-place' });
  const agrees = String(row?.countries).split(' ').includes('FR');
  expect(row?.agreement).toBe(agrees ? 'agrees' : 'disagrees');
  await app.many
    .choice('Place in the file')
    .selectOption(agrees ? 'agrees with the answer' : 'is another country');
  await expect(app.many.cards).toHaveCount(1);
  await expect(app.many.cards).toContainText(
    agrees ? 'The file’s own place agrees' : 'The file says France',
  );
});

test('any photo opens alone, and the list is still there afterwards', async ({
  ready: app,
}) => {
  await app.many.open();
  await app.many.pick(photos(3));
  await app.many.isDone();
  await app.many.screen
    .getByRole('button', { name: 'Open p2.jpg alone' })
    .click();
  await app.answer.isAnswered();
  await app.photo.shows('p2.jpg');
  await app.many.open();
  await expect(app.many.cards).toHaveCount(3);
});

test('hundreds of photos cost the page only what is near the window', async ({
  ready: app,
}) => {
  await app.many.open();
  const buffer = readFileSync('e2e/photos/formats/grey.png');
  await app.many.pick(
    photos(300).map((one) => ({ ...one, mimeType: 'image/png', buffer })),
  );
  await expect(app.many.shown).toHaveText('300 photos of 300');
  expect(await app.many.cards.count()).toBeLessThan(60);
  await app.many.cancel.click();
});

for (const look of LOOKS) {
  test.describe(look.name, () => {
    test.use(look.use);
    test('many photos are sound for everybody', async ({
      ready: app,
      page,
    }) => {
      await app.many.open();
      await isSound(page, 'no photo yet');
      await app.many.pick([...photos(2), broken]);
      await app.many.isDone();
      await isSound(page, 'answered');
    });
  });
}
