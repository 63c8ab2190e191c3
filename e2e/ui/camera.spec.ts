import type { Page } from '@playwright/test';
import type { AppPage } from '../pages/app-page.ts';
import type { CameraDialog } from '../pages/camera-dialog.ts';
import { expect, test } from '../pages/test.ts';
import { isSound, LOOKS } from '../support/is-sound.ts';

const isRoot = process.getuid?.() === 0;

// Chromium's own two cameras: green pictures with a clock.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: [
      '--use-fake-device-for-media-stream=device-count=2',
      '--use-fake-ui-for-media-stream',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  },
});

type Keeping = typeof globalThis & { streams: MediaStream[] };

/** Opens the page and its camera, which then has the focus on its shutter. */
async function openCamera(app: AppPage): Promise<CameraDialog> {
  await app.openReady();
  await app.input.camera.click();
  await expect(app.camera.shutter).toBeFocused();
  return app.camera;
}

/** Keeps every stream that the page is given. */
async function keepStreams(page: Page): Promise<void> {
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
}

/** How many cameras are on. */
const running = (page: Page) =>
  page.evaluate(
    () =>
      (globalThis as Keeping).streams
        .flatMap((one) => one.getTracks())
        .filter(({ readyState }) => readyState === 'live').length,
  );

/** The camera that the video shows. */
const device = (page: Page) =>
  page.evaluate(() => {
    const video = document.querySelector('video')!;
    const stream = video.srcObject as MediaStream;
    return stream.getVideoTracks()[0]!.getSettings().deviceId;
  });

test('one switches to the other and back; only one is ever on', async ({
  app,
  page,
}) => {
  await keepStreams(page);
  const camera = await openCamera(app);
  const first = await device(page);
  await camera.switchCamera.click();
  await expect.poll(() => device(page)).not.toBe(first);
  expect(await running(page)).toBe(1);
  await camera.switchCamera.click();
  await expect.poll(() => device(page)).toBe(first);
  expect(await running(page)).toBe(1);
  await camera.shutter.click();
  await expect(camera.taken).toBeVisible();
  await camera.use.click();
  await app.answer.isAnswered();
  expect(await running(page)).toBe(0);
});

test('with one camera there is nothing to switch', async ({ app, page }) => {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const list = mediaDevices.enumerateDevices.bind(mediaDevices);
    mediaDevices.enumerateDevices = async () => {
      const all = await list();
      return all.filter(({ kind }) => kind === 'videoinput').slice(0, 1);
    };
  });
  await openCamera(app);
  await expect(app.camera.switchCamera).toHaveCount(0);
});

test('a photo is taken, again, and asked about; the camera goes off', async ({
  app,
  page,
}) => {
  await keepStreams(page);
  const camera = await openCamera(app);
  await page.keyboard.press('Space');
  await expect(camera.taken).toBeVisible();
  await camera.again.click();
  await expect(camera.shutter).toBeFocused();
  expect(await running(page)).toBe(1);
  await page.keyboard.press('Enter');
  await expect(camera.use).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(camera.dialog).toBeHidden();
  await app.answer.isAnswered();
  await app.photo.shows('camera.jpg');
  expect(await running(page)).toBe(0);

  // Esc is the dialogue's, and turns the camera off as well.
  await app.input.camera.click();
  await expect(camera.shutter).toBeFocused();
  expect(await running(page)).toBe(1);
  await page.keyboard.press('Escape');
  await expect(camera.dialog).toBeHidden();
  expect(await running(page)).toBe(0);
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
