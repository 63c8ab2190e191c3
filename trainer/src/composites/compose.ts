import type { Size } from '../../../src/core/geometry/views.ts';
import { cropImage } from '../../../src/core/pixels/crop.ts';
import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { resizeBilinear } from '../../../src/core/pixels/resize.ts';

/** The picture's middle, as much of it as has the wanted aspect, in the wanted size. */
export function cover(image: RgbImage, { width, height }: Size): RgbImage {
  const aspect = width / height;
  const cut = {
    width: Math.min(
      image.width,
      Math.max(1, Math.round(image.height * aspect)),
    ),
    height: Math.min(
      image.height,
      Math.max(1, Math.round(image.width / aspect)),
    ),
  };
  const box = {
    x: Math.floor((image.width - cut.width) / 2),
    y: Math.floor((image.height - cut.height) / 2),
    ...cut,
  };
  return resizeBilinear(cropImage(image, box), width, height);
}

/**
 * The left half of A beside the right half of B (paper, section 5.2, Fig. 4), in A's size; B is
 * scaled to cover A, so that both have the same share of the picture.
 */
export function halves(a: RgbImage, b: RgbImage): RgbImage {
  const { width, height } = a;
  const x = Math.floor(width / 2);
  const right = { x, y: 0, width: width - x, height };
  return paste(a, cropImage(cover(b, a), right), right);
}

/**
 * Both photos whole, side by side in the lower one's height: A is the left half of what comes out,
 * B the right one (paper, section 5.2: "images composed of two sub-images"). Nothing is cut off; a
 * wider photo takes more of the width.
 */
export function beside(a: RgbImage, b: RgbImage): RgbImage {
  const height = Math.min(a.height, b.height);
  const [left, right] = [a, b].map((one) =>
    resizeBilinear(
      one,
      Math.max(1, Math.round((one.width * height) / one.height)),
      height,
    ),
  ) as [RgbImage, RgbImage];
  const width = left.width + right.width;
  const empty = { width, height, data: new Uint8Array(width * height * 3) };
  const started = paste(empty, left, { x: 0, y: 0 });
  return paste(started, right, { x: left.width, y: 0 });
}

/**
 * B on a quarter of A's area (paper, section 5.2, Fig. 5: a monument pasted into another country's
 * picture): half as wide, half as high, somewhere inside.
 *
 * @param random gives numbers in [0, 1) for the place.
 */
export function patched(
  a: RgbImage,
  b: RgbImage,
  random: () => number,
): RgbImage {
  const size = {
    width: Math.max(1, Math.round(a.width / 2)),
    height: Math.max(1, Math.round(a.height / 2)),
  };
  const at = {
    x: Math.floor(random() * (a.width - size.width + 1)),
    y: Math.floor(random() * (a.height - size.height + 1)),
  };
  return paste(a, cover(b, size), at);
}

function paste(
  onto: RgbImage,
  piece: RgbImage,
  { x, y }: { readonly x: number; readonly y: number },
): RgbImage {
  const data = Uint8Array.from(onto.data);
  const line = piece.width * 3;
  for (let row = 0; row < piece.height; row++) {
    const from = piece.data.subarray(row * line, (row + 1) * line);
    data.set(from, ((y + row) * onto.width + x) * 3);
  }
  return { ...onto, data };
}
