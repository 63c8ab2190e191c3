import type { Page } from '@playwright/test';
import { expect, photo, test } from '../pages/test.ts';
import { isSound } from '../support/is-sound.ts';

/** Gives the narrow network's card figures, as a measured network has them. */
async function withCard(
  page: Page,
  threshold: number,
  participation = 0,
): Promise<void> {
  await page.route('**/models/narrow/card.json', async (route) => {
    const response = await route.fetch();
    const card = (await response.json()) as object;
    const bin = { from: 0, to: 1, n: 200, confidence: 0.5, accuracy: 0.42 };
    const shares = { top1: 0.4, top3: 0.5, top5: 0.6, top10: 0.7 };
    const figures = {
      ...{ data: 'photos.csv', split: 'test', fusion: 'average' },
      ...{ n: 200, unreadable: 0, ...shares, balanced: 0.3, ece: 0.1 },
      reliability: [bin],
    };
    const notSure = { threshold, participation, target: 0.6, split: 'val' };
    await route.fulfill({
      response,
      json: { ...card, figures: [figures], notSure },
    });
  });
}

test('below the threshold it says so first, and still lists the candidates', async ({
  app,
  page,
}) => {
  await withCard(page, 1);
  await app.openReady();
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await expect(app.answer.title).toHaveText('Not sure');
  await expect(app.answer.panel).toContainText('does not point clearly');
  await expect(app.answer.certainty).toHaveText(
    'I would be right about 4 times in 10 here.',
  );
  await expect(app.answer.rows).toHaveCount(10);
  await expect(page.getByTestId('announcer-photo')).toHaveText(/^Not sure\./);
  await isSound(page, 'not sure');
  // One crop alone is no answer that could be sure or not.
  await app.photo.option('Centre').check();
  await expect(app.answer.title).toHaveText('What the centre crop says');
  await expect(app.answer.certainty).toHaveCount(0);
});

test('from the threshold on it answers, and says what that is worth', async ({
  app,
  page,
}) => {
  await withCard(page, 0);
  await app.openReady();
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await expect(app.answer.title).toHaveText('Most likely');
  await expect(app.answer.certainty).toContainText('4 times in 10');
});

test('a picture of no place is no answer, however sure the network is', async ({
  app,
  page,
}) => {
  // A photo excites some of the narrow network's channels, never all of them alike.
  await withCard(page, 0, 1);
  await app.openReady();
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await expect(app.answer.title).toHaveText('Not sure');
  await expect(app.answer.panel).toContainText(
    'does not look like a photo of a place',
  );
  // How often answers to photos of places were right is no measure of this one.
  await expect(app.answer.certainty).toHaveCount(0);
  await expect(page.getByTestId('announcer-photo')).toHaveText(/^Not sure\./);
  await isSound(page, 'no place');
});

test('a card that tells nothing is not made up for', async ({ ready: app }) => {
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await expect(app.answer.title).toHaveText('Most likely');
  await expect(app.answer.certainty).toHaveCount(0);
});
