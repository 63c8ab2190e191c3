import { expect, photo, test } from '../pages/test.ts';
import { isSound, LOOKS } from '../support/is-sound.ts';
import { measuredCard } from '../support/measured-card.ts';

test('shows the figures of the card, and the way they came about', async ({
  app,
  page,
}) => {
  await measuredCard(page);
  await app.openReady();
  await app.about.link.click();
  await expect(app.heading).toHaveText('How it works, and how wrong it is');
  await expect(app.about.method.getByRole('listitem')).toHaveCount(5);
  const { wrong } = app.about;
  await expect(wrong).toContainText('On 400 photos from sources that it never');
  await expect(wrong).toContainText('was wrong 75% of the time');
  await expect(wrong).toContainText('Below a probability of 40.0%');
  await expect(wrong).toContainText('it was sure of 25%, and right about 62%');
  await expect(wrong).toContainText('Of 50 pictures that show no place');
  await expect(app.about.plots).toHaveCount(2);
  await expect(app.about.cells('The first answer').nth(1)).toHaveText('25.0%');
  await expect(app.about.cells('Western Europe').nth(1)).toHaveText('35.0%');
  await wrong.getByText('By country or group of countries').first().click();
  await expect(app.about.cells('United States').nth(1)).toHaveText('50.0%');
  // Each plot has its numbers as a table.
  for (const twin of await wrong.getByText('The same as a table').all()) {
    await twin.click();
  }
  await expect(wrong.locator('figure table')).toHaveCount(2);
  await expect(app.about.data).toContainText('Network');
  await expect(app.about.use).toContainText('where a person lives');
});

test('makes nothing up where the card is silent', async ({ ready: app }) => {
  await app.about.link.click();
  await expect(app.about.wrong).toContainText('how wrong it is is not known');
  await expect(app.about.plots).toHaveCount(0);
});

test('leaves out what was not measured', async ({ app, page }) => {
  await measuredCard(
    page,
    ({ reliability: _, coverageCurve: __, perRegion: ___, ...rest }) => rest,
  );
  await app.openReady();
  await app.about.link.click();
  // Of a share and a number of photos the interval follows.
  await expect(app.about.cells('The first answer').nth(2)).toHaveText(
    '21.0% to 29.5%',
  );
  await expect(
    app.about.cells('The first answer, each class counted alike').nth(2),
  ).toHaveText('not measured');
  await expect(app.about.plots).toHaveCount(0);
});

test('the photo and its answer are still there afterwards', async ({
  ready: app,
  page,
}) => {
  await app.input.pick(photo('kept.jpg'));
  await app.answer.isAnswered();
  const before = await app.answer.probabilities();
  await app.about.link.click();
  await expect(app.about.screen).toBeVisible();
  await page.goBack();
  await app.photo.shows('kept.jpg');
  expect(await app.answer.probabilities()).toEqual(before);
});

for (const { name, use } of LOOKS) {
  test.describe(name, () => {
    test.use(use);

    test('axe finds nothing on the screen', async ({ app, page }) => {
      test.slow();
      await measuredCard(page);
      await app.openReady();
      await app.about.link.click();
      await expect(app.about.plots).toHaveCount(2);
      for (const twin of await app.about.wrong.locator('summary').all()) {
        await twin.click();
      }
      await isSound(page, 'about');
    });
  });
}
