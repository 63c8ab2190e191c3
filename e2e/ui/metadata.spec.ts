import { CLASSES } from '../../src/core/classes/classes.ts';
import {
  fractions,
  gpsAt,
  jpegWith,
  type Said,
} from '../../src/features/metadata/testing/jpeg-with.ts';
import type { AppPage } from '../pages/app-page.ts';
import { expect, photo, test } from '../pages/test.ts';
import { isSound, LOOKS } from '../support/is-sound.ts';
import { RequestLog } from '../support/request-log.ts';

/** Gives the page a photo whose file says this, and looks at what the page makes of it. */
async function give(app: AppPage, said: Said, name = 'said.jpg') {
  const plain = photo(name);
  await app.input.pick({ ...plain, buffer: jpegWith(plain.buffer, said) });
  await app.answer.isAnswered();
  await app.photo.shows(name);
}

test('tells the country, the border and whether the photo fits', async ({
  ready: app,
  page,
  context,
}) => {
  const log = new RequestLog(context);
  // Strasbourg's cathedral.
  await give(app, gpsAt(48.5818, 7.7509));
  await app.metadata.open();
  await expect(app.metadata.gps).toContainText(
    '48.5818 degrees north, 7.7509 degrees east',
  );
  await expect(app.metadata.gps).toContainText('They lie in France.');
  await expect(app.metadata.gps).toContainText(
    /border with Germany is so near/,
  );
  const p = await app.answer.probabilities();
  const france = CLASSES.findIndex((one) => one.countries.includes('FR'));
  const rank = p.filter((one) => one > p[france]!).length + 1;
  await expect(app.metadata.fit).toContainText(
    rank === 1 ? 'agree' : `place ${rank} with`,
  );
  await expect(app.metadata.fit).toContainText(
    'cannot tell France from Monaco',
  );
  await expect(app.metadata.warning).toContainText('easily forged');
  // Coordinates are the last thing that should leave the page, or stand in its address.
  await page.waitForLoadState('networkidle');
  expect(log.urls).toEqual([]);
  expect(page.url()).not.toContain('48');
});

test('notices a file that contradicts itself', async ({ ready: app }) => {
  const iptc = { country: 'Deutschland', city: 'Köln' };
  await give(app, { ...gpsAt(43.7687, 11.2553), iptc });
  await app.metadata.open();
  await expect(app.metadata.named).toContainText('Köln, Germany');
  await expect(app.metadata.clash).toContainText(
    'coordinates lie in Italy, but its text names Germany',
  );
});

test('takes a place in words where there are no coordinates', async ({
  ready: app,
}) => {
  const attributes = 'photoshop:Country="VAT"';
  await give(app, { xmp: { attributes } }, 'words.jpg');
  await app.metadata.open();
  await expect(app.metadata.named).toContainText('Vatican City');
  await expect(app.metadata.fit).toContainText(
    'cannot tell Vatican City from Italy',
  );
  await give(app, { iptc: { country: 'Middle-earth' } }, 'tale.jpg');
  await expect(app.metadata.named).toContainText(
    '“Middle-earth”, which is no name of a country',
  );
  await expect(app.metadata.fit).toHaveCount(0);
});

const ABSURD: [name: string, said: Said, sentence: RegExp][] = [
  ['null island', gpsAt(0, 0), /0, 0: a spot in the Atlantic/],
  [
    'no such degrees',
    { gps: { ...gpsAt(1, 1).gps, lat: [[999, 1]] } },
    /lie nowhere on Earth/,
  ],
  [
    'zero over zero',
    { gps: { ...gpsAt(1, 1).gps, lon: [[0, 0]] } },
    /what stands in it is no number/,
  ],
  [
    'half a pair',
    { gps: { lat: fractions(48), latRef: 'N' } },
    /only one half of a pair/,
  ],
];

test('has a sentence for every absurd place', async ({ ready: app }) => {
  test.slow();
  for (const [name, said, sentence] of ABSURD) {
    await give(app, said, `${name}.jpg`);
    if (!(await app.metadata.panel.isVisible())) await app.metadata.open();
    await expect(app.metadata.gps, name).toContainText(sentence);
    await expect(app.metadata.fit).toHaveCount(0);
  }
  await give(app, gpsAt(35, -45), 'sea.jpg');
  await expect(app.metadata.gps).toContainText(
    /open sea\. The nearest land is/,
  );
  await give(app, {}, 'plain.jpg');
  await expect(app.metadata.panel).toContainText('This file names no place.');
});

for (const { name, use } of LOOKS) {
  test.describe(name, () => {
    test.use(use);

    test('axe finds nothing on metadata', async ({ ready: app, page }) => {
      test.slow();
      const iptc = { country: 'Deutschland', city: 'Köln' };
      await give(app, { ...gpsAt(43.7687, 11.2553), iptc });
      await app.metadata.open();
      await expect(app.metadata.clash).toBeVisible();
      await isSound(page, 'metadata');
    });
  });
}
