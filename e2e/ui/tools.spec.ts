import { expect, photo, test } from '../pages/test.ts';

test.beforeEach(async ({ ready: app }) => {
  await app.input.pick(photo());
  await app.answer.isAnswered();
});

test('all tabs are closed at first; pressing the open one closes it', async ({
  app,
}) => {
  await expect(app.tools.open).toHaveCount(0);
  await app.tools.show('Why?');
  await expect(app.tools.open).toHaveAccessibleName('Why?');
  await app.tools.show('World map');
  await expect(app.tools.open).toHaveAccessibleName('World map');
  await expect(app.tools.tab('Why?')).toHaveAttribute('aria-selected', 'false');
  await app.tools.tab('World map').click();
  await expect(app.tools.open).toHaveCount(0);
});

test('one tab stop; arrows, Home and End go along the strip, Enter opens', async ({
  app,
  page,
}) => {
  const count = await app.tools.tabs.count();
  await app.tools.tabs.first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(app.tools.tabs.nth(count - 1)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(app.tools.tabs.nth(1)).toBeFocused();
  await expect(app.tools.open).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(app.tools.tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  expect(
    await app.tools.panel.locator('[role=tab][tabindex="0"]').count(),
  ).toBe(1);
  await page.keyboard.press('End');
  await expect(app.tools.tabs.nth(count - 1)).toBeFocused();
});

test('in a row from right to left the arrows go the other way', async ({
  app,
  page,
}) => {
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await app.tools.tabs.first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(app.tools.tabs.nth(1)).toBeFocused();
});

test('the open tab follows to the next photo', async ({ app }) => {
  await app.tools.show('Crop by crop');
  await app.input.pick(photo('second.jpg'));
  await app.photo.shows('second.jpg');
  await app.answer.isAnswered();
  await expect(app.crops.row('average').locator('li')).toHaveCount(3);
});

test('an address may name the tab that opens', async ({ app, page }) => {
  await page.goto('./?model=narrow&backend=wasm&tab=world');
  await app.status.isReady();
  await app.input.pick(photo());
  await expect(app.tools.open).toHaveAccessibleName('World map');
  await app.tools.tab('World map').click();
  await expect(app.tools.open).toHaveCount(0);
});
