import type { Page } from '@playwright/test';
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

test('while another card is made, the old one cannot leave', async ({
  app,
  page,
}) => {
  await expect(app.share.save).toBeEnabled();
  await page.evaluate(() => {
    const { prototype } = HTMLCanvasElement;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this`
    const { toBlob } = prototype;
    prototype.toBlob = function (...rest) {
      Object.assign(globalThis, { goOn: () => toBlob.apply(this, rest) });
    };
  });
  await app.share.withPhoto.uncheck();
  await expect(app.share.save).toBeDisabled();
  await expect(app.share.copy).toBeDisabled();
  await page.waitForFunction(() => 'goOn' in globalThis);
  await page.evaluate(() =>
    (globalThis as unknown as { goOn: () => void }).goOn(),
  );
  await expect(app.share.save).toBeEnabled();
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

/** Gives the browser a way to share, as phones have; it does what the test says. */
async function withShare(page: Page, problem?: string): Promise<void> {
  await page.evaluate((problem) => {
    const given: File[] = [];
    Object.assign(globalThis, { given });
    Object.assign(navigator, {
      canShare: ({ files = [] }: ShareData) =>
        files.every(({ type }) => type === 'image/png'),
      share: async ({ files = [] }: ShareData) => {
        if (problem) throw new DOMException('no', problem);
        given.push(...files);
      },
    });
  }, problem);
}

test('a card goes to the system’s own dialogue, where there is one', async ({
  app,
  page,
}) => {
  await expect(app.share.save).toBeVisible();
  await expect(app.share.send).toHaveCount(0);
  await withShare(page);
  const before = await app.share.card.getAttribute('src');
  await app.share.withPhoto.uncheck();
  await expect(app.share.card).not.toHaveAttribute('src', before!);
  await app.share.send.click();
  const given = await page.evaluate(async () => {
    const { given } = globalThis as unknown as { given: File[] };
    const shown = document.querySelector<HTMLImageElement>(
      '[data-testid=share] img',
    )!;
    // The page's policy lets nothing fetch, not even the picture on the screen: pixels are compared.
    const bytesOf = (picture: CanvasImageSource) => {
      const canvas = new OffscreenCanvas(
        shown.naturalWidth,
        shown.naturalHeight,
      );
      const context = canvas.getContext('2d')!;
      context.drawImage(picture, 0, 0);
      return context
        .getImageData(0, 0, canvas.width, canvas.height)
        .data.join();
    };
    return Promise.all(
      given.map(async (file) => {
        const same = bytesOf(await createImageBitmap(file)) === bytesOf(shown);
        return { name: file.name, type: file.type, same };
      }),
    );
  });
  expect(given).toEqual([
    { name: 'which-country.png', type: 'image/png', same: true },
  ]);
});

test('who changes their mind is left alone; a refusal gets a sentence', async ({
  app,
  page,
}) => {
  await withShare(page, 'AbortError');
  await app.share.withPhoto.uncheck();
  await app.share.send.click();
  await withShare(page, 'NotAllowedError');
  await expect(app.share.panel).not.toContainText('could not be handed on');
  await app.share.send.click();
  await expect(app.share.panel).toContainText('could not be handed on');
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
