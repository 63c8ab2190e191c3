import type { Box } from '../geometry/views.ts';
import type { RgbImage } from './image.ts';

/**
 * Copies a rectangle out of a picture.
 *
 * @param box whole pixels.
 * @throws RangeError when the box leaves the picture.
 */
export function cropImage(image: RgbImage, box: Box): RgbImage {
  const { x, y, width, height } = box;
  if (
    x < 0 ||
    y < 0 ||
    x + width > image.width ||
    y + height > image.height ||
    ![x, y, width, height].every(Number.isInteger)
  ) {
    throw new RangeError(
      `no box ${x},${y} ${width} x ${height} in a ${image.width} x ${image.height} picture`,
    );
  }
  const data = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    const start = ((y + row) * image.width + x) * 3;
    data.set(image.data.subarray(start, start + width * 3), row * width * 3);
  }
  return { width, height, data };
}
