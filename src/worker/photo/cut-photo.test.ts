import { expect, test } from 'vitest';
import { CROP_NAMES, VIEW_NAMES } from '../../core/geometry/views.ts';
import { fiveCropViews } from '../../core/pixels/view-cutter.ts';
import { cutPhoto } from './cut-photo.ts';

const width = 300;
const height = 700;
const data = Uint8Array.from(
  { length: width * height * 3 },
  (_, i) => (i * 2654435761) >>> 24,
);
const image = { width, height, data };
const preprocessing = { shortSide: 256, crop: 224 };

test('pixels are cut as a decoded photo is, and stay the caller’s', async () => {
  const before = data.slice();
  const { signal } = new AbortController();
  const cut = await cutPhoto(image, preprocessing, VIEW_NAMES, signal);
  expect(cut.photo).toEqual({ width, height });
  const expected = fiveCropViews(image, preprocessing, VIEW_NAMES);
  expect(cut.views.map(({ box }) => box)).toEqual(
    expected.map(({ box }) => box),
  );
  expected.forEach((view, i) => {
    expect(Buffer.compare(view.image.data, cut.views[i]!.image.data)).toBe(0);
  });
  expect(Buffer.compare(data, before)).toBe(0);
});

test('a cancel is heard between two bands', async () => {
  const controller = new AbortController();
  const work = cutPhoto(image, preprocessing, CROP_NAMES, controller.signal);
  controller.abort();
  await expect(work).rejects.toMatchObject({ name: 'AbortError' });
});
