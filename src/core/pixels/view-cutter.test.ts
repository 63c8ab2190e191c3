import { describe, expect, test } from 'vitest';
import { fiveCropBoxes, shortSideSize } from '../geometry/five-crop.ts';
import { CROP_NAMES, VIEW_NAMES } from '../geometry/views.ts';
import { mulberry32 } from '../random/mulberry32.ts';
import { cropImage } from './crop.ts';
import type { RgbImage } from './image.ts';
import { resizeBilinear } from './resize.ts';
import { fiveCropViews } from './view-cutter.ts';

const preprocessing = { shortSide: 32, crop: 28 };

describe('views equal crops of the whole resized picture', () => {
  test.each([
    { width: 90, height: 61 },
    { width: 61, height: 90 },
    { width: 50, height: 50 },
    { width: 32, height: 32 },
    { width: 20, height: 31 },
    { width: 200, height: 3 },
    { width: 1, height: 40 },
    { width: 1, height: 1 },
  ])('$width x $height', (size) => {
    const photo = noise(size);
    const resized = shortSideSize(photo, 32);
    const whole = resizeBilinear(photo, resized.width, resized.height);
    const views = fiveCropViews(photo, preprocessing, VIEW_NAMES);
    expect(views.map(({ view }) => view)).toEqual(VIEW_NAMES);
    for (const { view, box } of fiveCropBoxes(resized, 28)) {
      const cut = views.find((one) => one.view === view);
      expect(cut?.image).toEqual(cropImage(whole, box));
    }
    expect(views.at(-1)?.image).toEqual(resizeBilinear(photo, 28, 28));
    expect(views.at(-1)?.box).toEqual({ x: 0, y: 0, ...size });
  });
});

test('boxes are in the pixels of the photo', () => {
  const photo = noise({ width: 64, height: 128 });
  const views = fiveCropViews(photo, preprocessing, ['lower-right', 'centre']);
  expect(views.map(({ view, box }) => [view, box])).toEqual([
    ['lower-right', { x: 8, y: 72, width: 56, height: 56 }],
    ['centre', { x: 4, y: 36, width: 56, height: 56 }],
  ]);
});

test('one view alone equals the same view among others', () => {
  const photo = noise({ width: 77, height: 45 });
  const all = fiveCropViews(photo, preprocessing, CROP_NAMES);
  for (const view of all) {
    expect(fiveCropViews(photo, preprocessing, [view.view])).toEqual([view]);
  }
});

function noise(size: { width: number; height: number }): RgbImage {
  const random = mulberry32(size.width);
  const data = Uint8Array.from({ length: size.width * size.height * 3 }, () =>
    Math.floor(random() * 256),
  );
  return { ...size, data };
}
