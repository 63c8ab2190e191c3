import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import type { MapShape } from './augment.ts';

/**
 * Makes composites of feature maps, as the paper's section 5.2 makes them of photos: two maps of the
 * batch exchange a side, or a patch of about a quarter of the area (CutMix, Yun et al. 2019,
 * https://arxiv.org/abs/1905.04899, between a picture and its mirror in the batch). A feature sees more
 * of the picture than its place, so that a real composite looks a little different near the seam.
 *
 * @param features n x height x width x channels; changed in place. Row i is paired with row n - 1 - i.
 * @param share of the pairs that become composites.
 * @returns of each row, how much of its area is still its own.
 */
export function composeMaps(
  features: Float32Array,
  n: number,
  shape: MapShape,
  share: number,
  seed: number,
): Float32Array {
  const random = mulberry32(seed);
  const own = new Float32Array(n).fill(1);
  const [height, width, channels] = shape;
  const size = height * width * channels;
  for (let i = 0; i < Math.floor(n / 2); i++) {
    if (random() >= share) continue;
    const box = random() < 0.5 ? side(shape, random) : patch(shape, random);
    const other = n - 1 - i;
    for (let y = box.top; y < box.top + box.height; y++) {
      const from = (y * width + box.left) * channels;
      const to = from + box.width * channels;
      const row = features.slice(i * size + from, i * size + to);
      features.copyWithin(
        i * size + from,
        other * size + from,
        other * size + to,
      );
      features.set(row, other * size + from);
    }
    own[i] = own[other] = 1 - (box.width * box.height) / (width * height);
  }
  return own;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The right side from a seam on that leaves each side at least a quarter: crops at the corners of
 * wide halves see that much.
 */
function side([height, width]: MapShape, random: () => number): Box {
  const least = Math.max(1, Math.floor(width / 4));
  const left = least + Math.floor(random() * (width - 2 * least + 1));
  return { left, top: 0, width: width - left, height };
}

/** Half as wide and half as high, somewhere. */
function patch([height, width]: MapShape, random: () => number): Box {
  // Odd sides have no half: the one above or the one below.
  const half = (whole: number) =>
    Math.max(
      1,
      Math.floor(whole / 2 + random() * (whole % 2 === 0 ? 0.999 : 1)),
    );
  const box = { width: half(width), height: half(height) };
  return {
    ...box,
    left: Math.floor(random() * (width - box.width + 1)),
    top: Math.floor(random() * (height - box.height + 1)),
  };
}
