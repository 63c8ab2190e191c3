import type { Box } from '../../../src/core/geometry/views.ts';
import { cropImage } from '../../../src/core/pixels/crop.ts';
import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { resizeBilinear } from '../../../src/core/pixels/resize.ts';

export interface Augmentation {
  /** Smallest part of the photo's area that a crop covers. */
  readonly minCropArea: number;
  /** Probability of exchanging left and right. */
  readonly horizontalFlip: number;
  /** Probability of turning upside down. */
  readonly verticalFlip: number;
}

/**
 * A view for training, as section 4 of the paper has it: a random crop of at least 2/3 of the area,
 * resized to size x size, flipped both ways by chance. (The paper flips first; a crop of a flipped
 * photo is as likely as the flipped crop.)
 */
export function trainingView(
  photo: RgbImage,
  size: number,
  random: () => number,
  { minCropArea, horizontalFlip, verticalFlip }: Augmentation,
): RgbImage {
  const box = randomBox(photo, minCropArea, random);
  const view = resizeBilinear(cropImage(photo, box), size, size);
  const isMirrored = random() < horizontalFlip;
  return flipped(view, isMirrored, random() < verticalFlip);
}

/** A box that covers between `minArea` and all of the picture, of any shape that fits. */
export function randomBox(
  { width, height }: { readonly width: number; readonly height: number },
  minArea: number,
  random: () => number,
): Box {
  const area = minArea + (1 - minArea) * random();
  const share = area + (1 - area) * random();
  // Rounded up, so that whole pixels never cover less.
  const w = Math.min(width, Math.ceil(width * share));
  const h = Math.min(height, Math.ceil((height * area) / share));
  return {
    width: w,
    height: h,
    x: Math.floor(random() * (width - w + 1)),
    y: Math.floor(random() * (height - h + 1)),
  };
}

/** The picture mirrored and turned upside down as told. */
export function flipped(
  picture: RgbImage,
  isMirrored: boolean,
  isUpsideDown: boolean,
): RgbImage {
  if (!isMirrored && !isUpsideDown) return picture;
  const { width, height, data } = picture;
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const row = (isUpsideDown ? height - 1 - y : y) * width;
    for (let x = 0; x < width; x++) {
      const from = (row + (isMirrored ? width - 1 - x : x)) * 3;
      const to = (y * width + x) * 3;
      out[to] = data[from]!;
      out[to + 1] = data[from + 1]!;
      out[to + 2] = data[from + 2]!;
    }
  }
  return { width, height, data: out };
}
