import type { RgbImage } from '../pixels/image.ts';

/** Mixes one pixel of `source` into `target`: `share` 1 takes it as it is. */
export function mixBytes(
  target: Uint8Array,
  at: number,
  source: Uint8Array,
  from: number,
  share: number,
): void {
  for (let k = 0; k < 3; k++) {
    const was = target[at + k]!;
    target[at + k] = Math.round(was + (source[from + k]! - was) * share);
  }
}

/**
 * Blends two pictures of equal size.
 *
 * @param shareOfA 1 is A to the byte, 0 is B.
 */
export function blend(a: RgbImage, b: RgbImage, shareOfA: number): RgbImage {
  if (shareOfA === 1) return a;
  if (shareOfA === 0) return b;
  const { width, height } = a;
  const data = a.data.map((byte, i) =>
    Math.round(b.data[i]! + (byte - b.data[i]!) * shareOfA),
  );
  return { width, height, data };
}

/** The picture seen in a mirror: left and right exchanged. */
export function mirrored({ width, height, data }: RgbImage): RgbImage {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      const from = (row + width - 1 - x) * 3;
      const to = (row + x) * 3;
      out[to] = data[from]!;
      out[to + 1] = data[from + 1]!;
      out[to + 2] = data[from + 2]!;
    }
  }
  return { width, height, data: out };
}
