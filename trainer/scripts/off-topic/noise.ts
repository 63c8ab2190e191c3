import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { resizeBilinear } from '../../../src/core/pixels/resize.ts';

function noise(
  width: number,
  height: number,
  seed: number,
  colour: boolean,
): RgbImage {
  const random = mulberry32(seed);
  const data = new Uint8Array(width * height * 3);
  for (let i = 0; i < data.length; i += 3) {
    const value = Math.floor(random() * 256);
    data[i] = value;
    data[i + 1] = colour ? Math.floor(random() * 256) : value;
    data[i + 2] = colour ? Math.floor(random() * 256) : value;
  }
  return { width, height, data };
}

/** Noise of several kinds, by name. */
export const NOISES: Readonly<Record<string, () => RgbImage>> = {
  'noise-colour': () => noise(320, 240, 1, true),
  'noise-grey': () => noise(320, 240, 2, false),
  'noise-clouds': () => resizeBilinear(noise(12, 9, 3, true), 480, 360),
  'noise-blur': () => resizeBilinear(noise(48, 36, 4, false), 480, 360),
};
