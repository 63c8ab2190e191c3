import { cropImage } from '../../../src/core/pixels/crop.ts';
import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { resizeBilinear } from '../../../src/core/pixels/resize.ts';

/** The paper's augmentation crops at least this part of the area (section 4). */
export const MIN_AREA = 2 / 3;

/**
 * A view for training (paper, section 4): a random crop of at least two thirds of the area, resized to
 * size x size, mirrored half of the time. Vertical flips are the caller's choice.
 */
export function randomView(
  photo: RgbImage,
  size: number,
  random: () => number,
): RgbImage {
  const area = MIN_AREA + (1 - MIN_AREA) * random();
  // Aspect of the cut relative to the photo's, so that both sides stay inside.
  const widest = Math.min(1, Math.sqrt(area) * 1.15);
  const share = Math.max(area, widest - (widest - area / widest) * random());
  const width = Math.max(1, Math.round(photo.width * share));
  const height = Math.max(1, Math.round((photo.height * area) / share));
  const box = {
    width,
    height: Math.min(photo.height, height),
    x: Math.floor(random() * (photo.width - width + 1)),
    y: Math.floor(
      random() * (photo.height - Math.min(photo.height, height) + 1),
    ),
  };
  const view = resizeBilinear(cropImage(photo, box), size, size);
  return random() < 0.5 ? mirrored(view) : view;
}

/** Left and right exchanged. */
export function mirrored({ width, height, data }: RgbImage): RgbImage {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 3;
      const to = (y * width + width - 1 - x) * 3;
      out.set(data.subarray(from, from + 3), to);
    }
  }
  return { width, height, data: out };
}
