import { expect, photo, test } from '../pages/test.ts';
import { isSound, LOOKS } from '../support/is-sound.ts';
import { linkTo } from '../pages/navigation.ts';

test.describe('the last photos', () => {
  test.beforeEach(async ({ ready: app }) => {
    await app.input.pick(photo('first.jpg'));
    await app.answer.isAnswered();
  });

  test('are kept with their answer, also for the next visit', async ({
    app,
    page,
  }) => {
    const country = await app.answer.rows.first().locator('p').innerText();
    await app.history.open();
    const entry = app.history.entries.first();
    await expect(entry).toContainText(country);
    await expect(entry).toContainText('first.jpg');
    await expect(entry).toContainText('Answered by Narrow test network 1');
    await page.reload();
    await expect(app.history.entries).toHaveCount(1);
    const picture = entry.getByRole('img', { name: 'Your photo: first.jpg' });
    await expect(picture).toBeVisible();
    const side = await picture.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return Math.max(image.naturalWidth, image.naturalHeight);
    });
    expect(side).toBe(320);
    // No more than the small picture: the photo has 196 kB.
    const bytes = await page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const open = indexedDB.open('which-country');
          open.onerror = () => reject(new Error('not opened'));
          open.onsuccess = () => {
            const all = open.result
              .transaction('history')
              .objectStore('history')
              .getAll();
            all.onsuccess = () =>
              resolve(
                (all.result as { thumbnail: { bytes: ArrayBuffer } }[])[0]!
                  .thumbnail.bytes.byteLength,
              );
          };
        }),
    );
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThan(photo().buffer.length / 4);
  });

  test('one is removed and brought back; all are forgotten after a question', async ({
    app,
    page,
  }) => {
    await app.history.open();
    await app.history.remove('first.jpg');
    await expect(app.history.entries).toHaveCount(0);
    await app.history.undo.click();
    await expect(app.history.entries).toHaveCount(1);

    await app.history.forget.click();
    await page.keyboard.press('Escape');
    await expect(app.history.dialog).toBeHidden();
    await expect(app.history.entries).toHaveCount(1);
    await app.history.forget.click();
    await app.history.dialog
      .getByRole('button', { name: 'Forget all' })
      .click();
    await expect(app.history.entries).toHaveCount(0);
    await page.reload();
    await expect(app.history.screen).toContainText('Nothing is kept so far');
  });

  test('are not kept when the switch is off', async ({ app, page }) => {
    await app.history.open();
    await app.history.keep.uncheck();
    await expect(app.history.screen).toContainText('New photos are not kept');
    await linkTo(page, '').click();
    await app.input.pick(photo('second.jpg'));
    await app.photo.shows('second.jpg');
    await app.answer.isAnswered();
    await app.history.open();
    await expect(app.history.entries).toHaveCount(1);
    await page.reload();
    await expect(app.history.keep).not.toBeChecked();
    await expect(app.history.entries).toHaveCount(1);
  });
});

test('without storage there are answers, and a sentence', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await app.openReady();
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await app.history.open();
  await expect(app.history.screen).toContainText('does not let the page keep');
});

for (const { name, use } of LOOKS) {
  test.describe(name, () => {
    test.use(use);

    test('axe finds nothing on the last photos', async ({
      ready: app,
      page,
    }) => {
      test.slow();
      await app.history.open();
      await isSound(page, 'none');
      await linkTo(page, '').click();
      for (const file of ['one.jpg', 'two.jpg']) {
        await app.input.pick(photo(file));
        await app.photo.shows(file);
        await app.answer.isAnswered();
      }
      await app.history.open();
      await expect(app.history.entries).toHaveCount(2);
      await app.history.remove('two.jpg');
      await isSound(page, 'one left, one to bring back');
      await app.history.forget.click();
      await isSound(page, 'the question');
    });
  });
}
