import { expect, test } from 'vitest';
import { boxOnPhoto, fiveCropBoxes, shortSideSize } from './five-crop.ts';

test('the short side becomes 256 and the aspect stays', () => {
  expect(shortSideSize({ width: 4000, height: 3000 }, 256)).toEqual({
    width: 341,
    height: 256,
  });
  expect(shortSideSize({ width: 3000, height: 4000 }, 256)).toEqual({
    width: 256,
    height: 341,
  });
  expect(shortSideSize({ width: 1, height: 1 }, 256)).toEqual({
    width: 256,
    height: 256,
  });
});

test('four corners and the centre', () => {
  const boxes = fiveCropBoxes({ width: 341, height: 256 }, 224);
  expect(boxes.map(({ view, box }) => [view, box.x, box.y])).toEqual([
    ['upper-left', 0, 0],
    ['upper-right', 117, 0],
    ['lower-left', 0, 32],
    ['lower-right', 117, 32],
    ['centre', 58, 16],
  ]);
  expect(() => fiveCropBoxes({ width: 200, height: 256 }, 224)).toThrow(
    RangeError,
  );
});

test('boxes map back to the photo', () => {
  const box = { x: 117, y: 32, width: 224, height: 224 };
  const resized = { width: 341, height: 256 };
  const back = boxOnPhoto(box, resized, { width: 682, height: 512 });
  expect(back).toEqual({ x: 234, y: 64, width: 448, height: 448 });
});
