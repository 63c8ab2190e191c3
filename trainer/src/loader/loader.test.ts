import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { testPattern } from '../../../src/core/pixels/test-pattern.ts';
import { decodePhoto } from '../photos/decode.ts';
import { chanceOf } from './chance.ts';
import { PhotoLoader } from './photo-loader.ts';
import { flipped, randomBox, trainingView } from './random-crop.ts';
import type { ViewTask } from './tasks.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'loader-'));
const CROP = 32;
const PHOTOS = 9;
const augmentation = {
  minCropArea: 2 / 3,
  horizontalFlip: 0.5,
  verticalFlip: 0.5,
};
const fileOf = (i: number) => path.join(folder, `${i}.png`);

beforeAll(async () => {
  for (let i = 0; i < PHOTOS; i++) {
    const { width, height, data } = testPattern(i, 48);
    await sharp(data, { raw: { width, height, channels: 3 } })
      .resize(48 + 8 * i, 40 + 2 * i, { fit: 'fill' })
      .png()
      .toFile(fileOf(i));
  }
  writeFileSync(path.join(folder, 'broken.png'), 'no picture');
});

/** Views of three epochs, by batches of four. */
async function load(workers: number, ahead: number): Promise<string[]> {
  const loader = new PhotoLoader({
    ...{ workers, ahead, batch: 4, shortSide: 40, crop: CROP, augmentation },
  });
  const plan: ViewTask[][] = [];
  for (let epoch = 0; epoch < 3; epoch++) {
    for (let from = 0; from < PHOTOS; from += 4) {
      const indices = [0, 1, 2, 3].map((k) => from + k);
      plan.push(
        indices
          .filter((i) => i < PHOTOS)
          .map((index) => ({
            file: fileOf(index),
            chance: { seed: 7, epoch, index },
          })),
      );
    }
  }
  const views: string[] = [];
  try {
    for await (const { tasks, pixels, reasons } of loader.load(plan)) {
      expect(reasons.every((reason) => reason === undefined)).toBe(true);
      tasks.forEach((_, k) => {
        const bytes = CROP * CROP * 3;
        const view = pixels.slice(k * bytes, (k + 1) * bytes);
        views.push(Buffer.from(view).toString('base64'));
      });
    }
    expect(loader.waited).toBeGreaterThan(0);
  } finally {
    await loader.close();
  }
  return views;
}

test('views depend on seed, epoch and index, not on workers or queue', async () => {
  const one = await load(1, 8);
  const three = await load(3, 24);
  expect(one).toHaveLength(3 * PHOTOS);
  expect(three).toEqual(one);
  expect(new Set(one).size).toBe(3 * PHOTOS);
  // As this thread makes it.
  const photo = await decodePhoto(fileOf(5));
  const view = trainingView(photo, CROP, chanceOf(7, 1, 5), augmentation);
  expect(Buffer.from(view.data).toString('base64')).toBe(one[PHOTOS + 5]);
});

test('an unreadable photo is told in its place, and the next stream is whole', async () => {
  const loader = new PhotoLoader({
    ...{ workers: 1, ahead: 4, batch: 2, shortSide: 40, crop: CROP },
    augmentation,
  });
  const broken = { file: path.join(folder, 'broken.png') };
  const missing = { file: path.join(folder, 'missing.png') };
  try {
    const plan = [[broken, { file: fileOf(0) }], [missing]];
    const reasons = [];
    for await (const batch of loader.load(plan)) reasons.push(batch.reasons);
    expect(reasons).toEqual([
      [expect.stringContaining('unsupported image format'), undefined],
      [expect.stringContaining('no such file')],
    ]);
    // Left in the middle, the loader serves the next plan as if nothing had been.
    for await (const batch of loader.load([[broken], [broken], [broken]])) {
      expect(batch.tasks).toEqual([broken]);
      break;
    }
    for await (const batch of loader.load([[{ file: fileOf(1) }]])) {
      expect(batch.reasons).toEqual([undefined]);
      expect(batch.pixels.some((byte) => byte > 0)).toBe(true);
    }
  } finally {
    await loader.close();
  }
});

test('crops cover at least the area asked for and stay inside', () => {
  const size = { width: 97, height: 41 };
  const random = chanceOf(1, 2, 3);
  const areas: number[] = [];
  const shapes: number[] = [];
  for (let i = 0; i < 2000; i++) {
    const { x, y, width, height } = randomBox(size, 2 / 3, random);
    expect(x >= 0 && y >= 0).toBe(true);
    expect(x + width <= 97 && y + height <= 41).toBe(true);
    areas.push((width * height) / (97 * 41));
    shapes.push(width / 97 / (height / 41));
  }
  expect(Math.min(...areas)).toBeGreaterThanOrEqual(2 / 3);
  expect(Math.min(...areas)).toBeLessThan(0.7);
  expect(Math.max(...areas)).toBeGreaterThan(0.98);
  expect(Math.min(...shapes)).toBeLessThan(0.75);
  expect(Math.max(...shapes)).toBeGreaterThan(1.35);
});

test('flips exchange left and right, top and bottom', () => {
  const data = Uint8Array.from({ length: 12 }, (_, i) => i);
  const picture = { width: 2, height: 2, data };
  const bytes = (a: boolean, b: boolean) => [...flipped(picture, a, b).data];
  expect(bytes(true, false)).toEqual([3, 4, 5, 0, 1, 2, 9, 10, 11, 6, 7, 8]);
  expect(bytes(false, true)).toEqual([6, 7, 8, 9, 10, 11, 0, 1, 2, 3, 4, 5]);
  expect(bytes(true, true)).toEqual([9, 10, 11, 6, 7, 8, 3, 4, 5, 0, 1, 2]);
});
