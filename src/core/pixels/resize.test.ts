import { describe, expect, test } from 'vitest';
import { shortSideSize } from '../geometry/five-crop.ts';
import { mulberry32 } from '../random/mulberry32.ts';
import { readFixtures, toImage } from './fixtures/read.ts';
import type { RgbImage } from './image.ts';
import { Resampler } from './resampler.ts';
import { resizeBilinear } from './resize.ts';
import { testPattern } from './test-pattern.ts';

const { resizes, shortSides } = readFixtures();

describe('resizeBilinear equals Pillow', () => {
  test.each(
    resizes.map(({ kind, source, resized }) => ({
      name: `${kind} ${source.width} x ${source.height} to ${resized.width} x ${resized.height}`,
      source: toImage(source),
      resized: toImage(resized),
    })),
  )('$name', ({ source, resized }) => {
    const ours = resizeBilinear(source, resized.width, resized.height);
    expect(ours).toEqual(resized);
  });

  test.each(shortSides)(
    'short side to $shortSide, case %$',
    ({ shortSide, source, resized }) => {
      const size = shortSideSize(source, shortSide);
      expect(size).toEqual({ width: resized.width, height: resized.height });
      const ours = resizeBilinear(toImage(source), size.width, size.height);
      expect(ours).toEqual(toImage(resized));
    },
  );
});

test('a picture that has the size already is unchanged', () => {
  const image = testPattern(5, 40);
  expect(resizeBilinear(image, 40, 40)).toEqual(image);
});

test('bands of any height, RGB or RGBA, give the same as the whole', () => {
  const image = noise(57, 83);
  const target = { width: 21, height: 30 };
  const whole = resizeBilinear(image, target.width, target.height);
  const random = mulberry32(2);
  for (const channels of [3, 4] as const) {
    const resampler = new Resampler(image, target);
    for (let y = 0; y < image.height;) {
      const rows = Math.min(1 + Math.floor(random() * 20), image.height - y);
      const data = image.data.slice(y * 57 * 3, (y + rows) * 57 * 3);
      resampler.push({
        rows,
        channels,
        data: channels === 3 ? data : withAlpha(data),
      });
      y += rows;
    }
    expect(resampler.finish()).toEqual(whole);
  }
});

test('a sum of more weights than the rounding allows for stays in a byte', () => {
  const width = 70_000;
  const white = new Uint8Array(width * 3).fill(255);
  const image = { width, height: 1, data: white };
  expect([...resizeBilinear(image, 1, 1).data]).toEqual([255, 255, 255]);
});

function noise(width: number, height: number): RgbImage {
  const random = mulberry32(width * height);
  const data = Uint8Array.from({ length: width * height * 3 }, () =>
    Math.floor(random() * 256),
  );
  return { width, height, data };
}

function withAlpha(rgb: Uint8Array): Uint8Array {
  const rgba = new Uint8Array((rgb.length / 3) * 4).fill(255);
  for (let i = 0; i < rgb.length / 3; i++) {
    rgba.set(rgb.subarray(i * 3, i * 3 + 3), i * 4);
  }
  return rgba;
}
