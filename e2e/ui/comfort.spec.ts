import { expect, photo, test } from '../pages/test.ts';
import { isSound, LOOKS } from '../support/is-sound.ts';

test('the first visit is explained in three sentences, once', async ({
  ready: app,
  page,
}) => {
  await expect(app.firstRun.sentences).toHaveCount(3);
  await app.firstRun.close.click();
  await expect(app.firstRun.panel).toHaveCount(0);
  await page.reload();
  await expect(app.input.dropZone).toBeVisible();
  await expect(app.firstRun.panel).toHaveCount(0);
});

test('works where nothing may be remembered', async ({ app, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await app.open();
  await app.status.asks();
  await app.status.agree();
  await app.status.isReady();
  await app.firstRun.close.click();
  await expect(app.firstRun.panel).toHaveCount(0);
});

test('? opens the sheet, which lists what works', async ({
  ready: app,
  page,
}) => {
  await page.keyboard.press('?');
  await expect(app.shortcuts.dialog).toBeVisible();
  for (const text of [
    /^\?.*Open this list/,
    /^Esc.*Stop/,
    /^O.*Choose a photo/,
  ])
    await expect(app.shortcuts.rows.filter({ hasText: text })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(app.shortcuts.dialog).toBeHidden();
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('o');
  await (await choosing).setFiles(photo('by-key.jpg'));
  await app.answer.isAnswered();
});

test('keys of one character can be switched off', async ({
  ready: app,
  page,
}) => {
  await app.shortcuts.button.click();
  await app.shortcuts.single.uncheck();
  await app.shortcuts.close.click();
  await page.keyboard.press('?');
  await expect(app.shortcuts.dialog).toBeHidden();
  await page.reload();
  await app.shortcuts.button.click();
  await expect(app.shortcuts.single).not.toBeChecked();
  await app.shortcuts.single.check();
  await app.shortcuts.close.click();
  await page.keyboard.press('?');
  await expect(app.shortcuts.dialog).toBeVisible();
});

test('a key that is written into a box is no shortcut', async ({
  ready: app,
}) => {
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await app.claim.open();
  await app.claim.country.input.pressSequentially('?o');
  await expect(app.shortcuts.dialog).toBeHidden();
  await expect(app.claim.country.input).toHaveValue('?o');
});

test('paper gets the answer, the photo and the facts', async ({
  ready: app,
  page,
}) => {
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await page.emulateMedia({ media: 'print' });
  await expect(app.answer.top).toBeVisible();
  await expect(app.answer.rows.first()).toBeVisible();
  await expect(app.answer.facts).toBeVisible();
  await app.photo.shows('palace.jpg');
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('tab')).toHaveCount(0);
});

for (const { name, use } of LOOKS) {
  test.describe(name, () => {
    test.use(use);

    test('axe finds nothing on the sheet', async ({ ready: app, page }) => {
      await page.keyboard.press('?');
      await expect(app.shortcuts.dialog).toBeVisible();
      await isSound(page, 'shortcuts');
    });
  });
}
