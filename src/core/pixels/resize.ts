import type { RgbImage } from './image.ts';
import { Resampler } from './resampler.ts';

/**
 * Resizes with an antialiased bilinear filter, equal to Pillow's
 * `Image.resize((width, height), BILINEAR)` to the byte.
 *
 * @param width of the answer, in pixels, at least 1.
 * @param height of the answer, in pixels, at least 1.
 */
export function resizeBilinear(
  image: RgbImage,
  width: number,
  height: number,
): RgbImage {
  const resampler = new Resampler(image, { width, height });
  resampler.push({ rows: image.height, channels: 3, data: image.data });
  return resampler.finish();
}
