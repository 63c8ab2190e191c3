import { expect, test } from 'vitest';
import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { beside, cover, halves, patched } from './compose.ts';

/** A picture whose red tells the column, whose green the row, and whose blue the picture. */
function picture(width: number, height: number, blue: number): RgbImage {
  const data = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    data.set([i % width, Math.floor(i / width), blue], i * 3);
  }
  return { width, height, data };
}

const pixel = ({ width, data }: RgbImage, x: number, y: number) => [
  ...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
];

test('halves: left of A, right of B', () => {
  const whole = halves(picture(40, 30, 0), picture(40, 30, 255));
  expect([whole.width, whole.height]).toEqual([40, 30]);
  expect(pixel(whole, 0, 5)).toEqual([0, 5, 0]);
  expect(pixel(whole, 19, 29)).toEqual([19, 29, 0]);
  expect(pixel(whole, 20, 0)).toEqual([20, 0, 255]);
  expect(pixel(whole, 39, 29)).toEqual([39, 29, 255]);
});

test('beside: the whole of A, then the whole of B, both as high as the lower one', () => {
  const whole = beside(picture(40, 60, 0), picture(50, 30, 255));
  expect([whole.width, whole.height]).toEqual([20 + 50, 30]);
  // A is half as large, so that its columns are joined by twos.
  expect(pixel(whole, 19, 0)[0]).toBeGreaterThan(37);
  expect(pixel(whole, 19, 0)[2]).toBe(0);
  expect(pixel(whole, 20, 7)).toEqual([0, 7, 255]);
  expect(pixel(whole, 69, 29)).toEqual([49, 29, 255]);
});

test('B is scaled to cover A, its middle is kept', () => {
  // Of 80 x 30 pixels the middle 40 x 30 have A's aspect.
  const covered = cover(picture(80, 30, 9), { width: 40, height: 30 });
  expect(pixel(covered, 0, 0)).toEqual([20, 0, 9]);
  expect(pixel(covered, 39, 29)).toEqual([59, 29, 9]);
  const tall = cover(picture(20, 90, 9), { width: 40, height: 60 });
  expect([tall.width, tall.height]).toEqual([40, 60]);
  // Rows 30 to 59 of 90, each twice.
  expect(pixel(tall, 0, 0)[1]).toBe(30);
  expect(pixel(tall, 0, 59)[1]).toBe(59);
  expect(cover(picture(1, 200, 0), { width: 100, height: 1 }).width).toBe(100);
});

test('a patch has a quarter of the area and lies inside', () => {
  const a = picture(40, 30, 0);
  for (const at of [0, 0.5, 0.999]) {
    const whole = patched(a, picture(40, 30, 255), () => at);
    const blue = whole.data.filter((value, i) => i % 3 === 2 && value === 255);
    expect(blue).toHaveLength((40 * 30) / 4);
    expect(pixel(whole, Math.floor(at * 21), Math.floor(at * 16))[2]).toBe(255);
  }
  expect(a.data.every((value, i) => i % 3 !== 2 || value === 0)).toBe(true);
});
