import { expect, photo, test } from '../pages/test.ts';

for (const key of ['Enter', 'Space']) {
  test(`${key} on the drop zone opens the file dialogue`, async ({
    ready: app,
    page,
  }) => {
    await app.input.reach();
    await expect(app.input.dropZone).toBeFocused();
    const choosing = page.waitForEvent('filechooser');
    await page.keyboard.press(key);
    await (await choosing).setFiles(photo());
    await app.answer.isAnswered();
  });
}

test('arrows go from crop to crop', async ({ ready: app, page }) => {
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await app.photo.option('All five').focus();
  const titles = [
    'What the upper left crop says',
    'What the upper right crop says',
    'What the lower left crop says',
    'What the lower right crop says',
    'What the centre crop says',
    'Most likely',
  ];
  for (const title of titles) {
    await page.keyboard.press('ArrowRight');
    await expect(app.answer.title).toHaveText(title);
  }
});

test('everything is reached with Tab, and the focus is seen', async ({
  ready: app,
  page,
}) => {
  await app.input.pick(photo());
  await app.answer.isAnswered();
  const reached = new Set<string>();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return null;
      // A radio button is invisible; its label shows the focus.
      const outlined = [one, one.closest('label')].map((element) =>
        element ? getComputedStyle(element).outlineStyle : 'none',
      );
      return {
        what: one.getAttribute('aria-label') ?? one.textContent.trim(),
        outline: outlined.find((style) => style !== 'none') ?? 'none',
      };
    });
    // Past the last one the browser's own buttons follow, then the first again.
    if (!focus) continue;
    expect(focus.outline, focus.what).not.toBe('none');
    reached.add(focus.what);
  }
  const all = [...reached].join('\n');
  expect(all).toContain('Another photo');
  expect(all).toContain('All five');
  expect(all).toContain('Show all 61');
  expect(all).toContain('Where it runs');
});

test('the focus goes on where the new screen begins', async ({
  ready: app,
  page,
}) => {
  await app.input.reach();
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles(photo());
  await expect(app.heading).toBeFocused();
});
