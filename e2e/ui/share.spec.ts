import { expect, photo, test } from '../pages/test.ts';
import { isSound, LOOKS } from '../support/is-sound.ts';

test.beforeEach(async ({ ready: app }) => {
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await app.share.open();
});

test('a card is saved as PNG, with the photo or without', async ({
  app,
  page,
}) => {
  const save = async () => {
    const download = page.waitForEvent('download');
    await app.share.save.click();
    const stream = await (await download).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const png = Buffer.concat(parts);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  };
  const country = await app.answer.rows.first().locator('p').innerText();
  const share = await app.answer.rows.first().locator('data').innerText();
  await expect(app.share.card).toHaveAttribute(
    'alt',
    new RegExp(`most likely ${country}, ${share}`),
  );
  const withPhoto = await save();
  const before = await app.share.card.getAttribute('src');
  await app.share.withPhoto.uncheck();
  await expect(app.share.card).not.toHaveAttribute('src', before!);
  const without = await save();
  expect(withPhoto.width).toBe(1080);
  // The photo is 640 x 427 and fills the width.
  const photoHeight = withPhoto.height - without.height;
  expect(Math.abs(photoHeight - (1080 * 427) / 640)).toBeLessThan(2);
});

test('a card is copied', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.share.copy.click();
  await expect(app.share.panel).toContainText('The card is in the clipboard');
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(types).toEqual(['image/png']);
});

test('a refusal to copy gets a sentence', async ({ app, page }) => {
  await page.evaluate(() => {
    Clipboard.prototype.write = () =>
      Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await app.share.copy.click();
  await expect(app.share.panel).toContainText('Save it instead');
});

for (const { name, use } of LOOKS) {
  test.describe(name, () => {
    test.use(use);

    test('axe finds nothing on the card', async ({ app, page }) => {
      test.slow();
      await expect(app.share.card).toBeVisible();
      await isSound(page, 'the card');
    });
  });
}
