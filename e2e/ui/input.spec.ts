import { expect, photo, test } from '../pages/test.ts';

test('a photo can be picked', async ({ ready: app }) => {
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await app.photo.shows('palace.jpg');
});

test('a photo can be dropped anywhere; a veil says so', async ({
  ready: app,
}) => {
  await app.input.dragOver(photo());
  await expect(app.input.veil).toBeVisible();
  await app.input.drop(photo('dropped.jpg'));
  await app.answer.isAnswered();
  await app.photo.shows('dropped.jpg');
  await expect(app.input.veil).toBeHidden();
});

test('a photo can be pasted', async ({ ready: app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const buffer = await page.screenshot({ type: 'png' });
  await app.input.paste({ name: 'any', mimeType: 'image/png', buffer });
  await app.answer.isAnswered();
  await app.photo.shows('image.png');
});

test('a photo can be pasted by a button; a refusal gets a sentence', async ({
  ready: app,
  page,
  context,
}) => {
  // Beside an answer the button is for windows with room for it.
  await page.setViewportSize({ width: 1700, height: 900 });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const buffer = await page.screenshot({ type: 'png' });
  await app.input.copy({ name: 'any', mimeType: 'image/png', buffer });
  await app.input.pasteButton.click();
  await app.answer.isAnswered();
  await app.photo.shows('Your picture');

  await page.evaluate(() => {
    Clipboard.prototype.read = () =>
      Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await app.input.pasteButton.click();
  await app.notices.say(/did not let the page look into the clipboard/);
  await app.photo.shows('Your picture');
});

test('of several files the first is taken, and that is said', async ({
  ready: app,
}) => {
  await app.input.drop(photo('one.jpg'), photo('two.jpg'), photo('three.jpg'));
  await app.notices.say(/You gave 3 files/);
  await app.answer.isAnswered();
  await app.photo.shows('one.jpg');
});

test('a picture spelled out in a page is taken', async ({ ready: app }) => {
  const { buffer } = photo();
  const source = `data:image/jpeg;base64,${buffer.toString('base64')}`;
  await app.input.dropTexts({ 'text/html': `<img src="${source}">` });
  await app.answer.isAnswered();
  await app.photo.shows('Your picture');
});

test('a link is not followed', async ({ ready: app, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await app.input.dropTexts({ 'text/uri-list': 'https://example.org/a.jpg' });
  await app.notices.say(/a link to a picture, not the picture itself/);
  expect(asked).toEqual([]);
});

test('the example photo is one press away, with its credit', async ({
  ready: app,
  page,
}) => {
  const credit = page.getByRole('link', { name: /by danielbuechele/ });
  await expect(credit).toBeVisible();
  await app.input.example.click();
  await app.answer.isAnswered();
  await app.photo.shows('summer-palace.jpg');
  await expect(credit).toBeVisible();
  await app.input.pick(photo());
  await app.photo.shows('palace.jpg');
  await expect(credit).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });

  test('the camera is offered', async ({ ready: app, page }) => {
    const choosing = page.waitForEvent('filechooser');
    await app.input.camera.tap();
    const chooser = await choosing;
    expect(await chooser.element().getAttribute('capture')).toBe('environment');
    await chooser.setFiles(photo('shot.jpg'));
    await app.answer.isAnswered();
    await app.photo.shows('shot.jpg');
  });
});

test('a mouse gets no camera button', async ({ ready: app }) => {
  await expect(app.input.dropZone).toBeVisible();
  await expect(app.input.camera).toBeHidden();
});
