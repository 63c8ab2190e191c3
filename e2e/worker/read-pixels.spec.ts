/* eslint-disable @typescript-eslint/unbound-method -- originals are called with their own `this` */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { CROP_NAMES } from '../../src/core/geometry/views.ts';
import { SUMMER_PALACE } from '../support/app.ts';
import { expect, test } from './bench.ts';

const FORMATS = new URL('../photos/formats/', import.meta.url);

const photoWorker = (page: Page) =>
  page.workers().find((one) => one.url().includes('photo-worker'))!;

/** Notes how often pixels are copied out of a video frame. */
function countCopies(): void {
  const copy = VideoFrame.prototype.copyTo;
  Object.assign(globalThis, { copies: 0 });
  VideoFrame.prototype.copyTo = function (...args) {
    (globalThis as unknown as { copies: number }).copies++;
    return copy.apply(this, args);
  };
}

/** Copies since it was asked last. */
function copies(): number {
  const counted = globalThis as unknown as { copies: number };
  const { copies } = counted;
  counted.copies = 0;
  return copies;
}

/** As in a browser without video frames. */
function hideFrames(): void {
  Object.assign(globalThis, { VideoFrame: undefined });
}

/** A browser whose frames have other colours than its canvas, somewhere in the middle. */
function tintFrames(): void {
  const copy = VideoFrame.prototype.copyTo;
  VideoFrame.prototype.copyTo = async function (to, options) {
    const layout = await copy.call(this, to, options);
    if (options?.rect?.y) (to as Uint8Array).fill(9, 0, 4096);
    return layout;
  };
}

/** The photo's five crops, byte by byte. */
function crops(page: Page, file: Uint8Array): Promise<string[]> {
  return page.evaluate(
    async ([base64, names]) => {
      const outcome = await bench.photos.cut(
        bench.blobOf(base64),
        { shortSide: 256, crop: 224 },
        names,
      );
      if (!outcome.ok) throw new Error(JSON.stringify(outcome));
      return outcome.value.views.map(({ image }) => image.data.join());
    },
    [Buffer.from(file).toString('base64'), CROP_NAMES] as const,
  );
}

const upright: [string, string | URL][] = [
  ['a JPEG', SUMMER_PALACE],
  ['a JPEG with EXIF', new URL('orientation-1.jpg', FORMATS)],
  ['a grey JPEG', new URL('grey.jpg', FORMATS)],
  ['a CMYK JPEG', new URL('cmyk.jpg', FORMATS)],
];

for (const [what, path] of upright) {
  test(`${what} is copied out of a frame, with the same crops as from a canvas`, async ({
    opened: { page },
  }) => {
    const file = await readFile(path);
    const worker = photoWorker(page);
    await worker.evaluate(countCopies);
    const copied = await crops(page, file);
    // Three looks to compare, and at least one band.
    expect(await worker.evaluate(copies)).toBeGreaterThan(3);
    await worker.evaluate(hideFrames);
    const drawn = await crops(page, file);
    expect(drawn.map((one, i) => one === copied[i])).toEqual(
      Array(5).fill(true),
    );
  });
}

for (const name of ['alpha.png', 'orientation-3.jpg', 'orientation-6.jpg']) {
  test(`${name} is drawn, not copied`, async ({ opened: { page } }) => {
    const worker = photoWorker(page);
    await worker.evaluate(countCopies);
    await crops(page, await readFile(new URL(name, FORMATS)));
    expect(await worker.evaluate(copies)).toBe(0);
  });
}

test('a browser whose frames differ from its canvas gets the canvas', async ({
  opened: { page },
}) => {
  const file = await readFile(SUMMER_PALACE);
  const worker = photoWorker(page);
  const right = await crops(page, file);
  await worker.evaluate(tintFrames);
  const again = await crops(page, file);
  expect(again.map((one, i) => one === right[i])).toEqual(Array(5).fill(true));
});
