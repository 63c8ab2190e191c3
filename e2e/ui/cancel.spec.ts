import type { Page } from '@playwright/test';
import { expect, photo, test } from '../pages/test.ts';
import { holdWeights } from '../pages/weights.ts';

/** Presses Esc in the page itself, at the moment when the first crop has been read. */
async function escapeAtFirstCrop(page: Page): Promise<void> {
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      const panel = document.querySelector('[data-testid=answer-panel]');
      const read = document.querySelector('[data-crop][data-read=true]');
      if (!read || panel?.getAttribute('data-phase') !== 'classifying') return;
      observer.disconnect();
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      );
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
    });
  });
}

test('Esc keeps the crops that were read; the rest can be read later', async ({
  ready: app,
  page,
}) => {
  await escapeAtFirstCrop(page);
  await app.input.pick(photo());
  await expect(app.answer.panel).toHaveAttribute('data-phase', 'stopped');
  await expect(
    page.getByRole('main').getByText(/You stopped it after 1 of 5 crops/),
  ).toBeVisible();
  await expect(app.answer.rows).toHaveCount(10);
  await app.answer.readAll.click();
  await app.answer.isAnswered();
});

test('Esc before any crop goes back to where one was', async ({
  app,
  page,
}) => {
  await holdWeights(page);
  await app.open();
  await app.input.pick(photo());
  await expect(app.answer.cancel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.input.dropZone).toBeVisible();
  await app.input.pick(photo('again.jpg'));
  await app.photo.shows('again.jpg');
  await app.answer.cancel.click();
  await expect(app.input.dropZone).toBeVisible();
});

test('a new photo takes the place of the one under way', async ({
  ready: app,
}) => {
  await app.input.pick(photo('old.jpg'));
  await app.input.pick(photo('new.jpg'));
  await app.answer.isAnswered();
  await app.photo.shows('new.jpg');
  await app.notices.areSilent();
});

test('a new photo while the network loads replaces the one that waits', async ({
  app,
  page,
}) => {
  const letThrough = await holdWeights(page);
  await app.open();
  await app.input.pick(photo('old.jpg'));
  await app.photo.shows('old.jpg');
  await app.input.drop(photo('new.jpg'));
  await app.photo.shows('new.jpg');
  letThrough();
  await app.answer.isAnswered();
  await app.photo.shows('new.jpg');
});
