import { expect, test } from '../pages/test.ts';
import { isSound, LOOKS } from '../support/is-sound.ts';

const isRoot = process.getuid?.() === 0;

// Chromium's own camera: a green picture with a clock.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  },
});

test('a photo is taken, again, and asked about; the camera goes off', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const streams: MediaStream[] = [];
    Object.assign(globalThis, { streams });
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      streams.push(stream);
      return stream;
    };
  });
  const running = () =>
    page.evaluate(
      () =>
        (globalThis as unknown as { streams: MediaStream[] }).streams
          .flatMap((one) => one.getTracks())
          .filter(({ readyState }) => readyState === 'live').length,
    );
  await app.openReady();
  await app.input.camera.click();
  const { camera } = app;
  await expect(camera.shutter).toBeFocused();
  await page.keyboard.press('Space');
  await expect(camera.taken).toBeVisible();
  await camera.again.click();
  await expect(camera.shutter).toBeFocused();
  expect(await running()).toBe(1);
  await page.keyboard.press('Enter');
  await expect(camera.use).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(camera.dialog).toBeHidden();
  await app.answer.isAnswered();
  await app.photo.shows('camera.jpg');
  expect(await running()).toBe(0);

  // Esc is the dialogue's, and turns the camera off as well.
  await app.input.camera.click();
  await expect(camera.shutter).toBeFocused();
  expect(await running()).toBe(1);
  await page.keyboard.press('Escape');
  await expect(camera.dialog).toBeHidden();
  expect(await running()).toBe(0);
  await app.photo.shows('camera.jpg');
});

for (const [name, sentence] of [
  ['NotAllowedError', /did not let the page use the camera/],
  ['NotFoundError', /No camera was found/],
  ['NotReadableError', /another program may be using it/],
] as const) {
  test(`${name} gets a sentence`, async ({ app, page }) => {
    await page.addInitScript((name) => {
      MediaDevices.prototype.getUserMedia = () =>
        Promise.reject(new DOMException('no', name));
    }, name);
    await app.openReady();
    await app.input.camera.click();
    await expect(app.camera.dialog).toContainText(sentence);
    await app.camera.close.click();
    await expect(app.input.dropZone).toBeVisible();
  });
}

for (const { name, use } of LOOKS) {
  test.describe(name, () => {
    test.use(use);

    test('axe finds nothing on the camera', async ({ ready: app, page }) => {
      test.slow();
      await app.input.camera.click();
      await expect(app.camera.shutter).toBeFocused();
      await isSound(page, 'live');
      await app.camera.shutter.click();
      await expect(app.camera.taken).toBeVisible();
      await isSound(page, 'taken');
    });
  });
}
