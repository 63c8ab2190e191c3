import { expect, test } from 'vitest';
import { cropImage } from './crop.ts';

const image = {
  width: 3,
  height: 2,
  data: Uint8Array.from({ length: 18 }, (_, i) => i),
};

test('copies the box', () => {
  const crop = cropImage(image, { x: 1, y: 1, width: 2, height: 1 });
  expect(crop).toEqual({
    width: 2,
    height: 1,
    data: Uint8Array.of(12, 13, 14, 15, 16, 17),
  });
});

test.each([
  { x: -1, y: 0, width: 2, height: 1 },
  { x: 2, y: 0, width: 2, height: 1 },
  { x: 0, y: 1, width: 1, height: 2 },
  { x: 0.5, y: 0, width: 1, height: 1 },
])('refuses %j', (box) => {
  expect(() => cropImage(image, box)).toThrow(RangeError);
});
