import { colourAt } from '../colour/scales.ts';
import type { Rgb } from '../colour/ramp.ts';
import type { Range } from './describe.ts';
import type { Grid } from './grid.ts';

/** Stripes for what no crop has seen: width in cells, and how dark. */
const STRIPE = 4;
const VEIL: readonly [dark: number, light: number] = [20, 110];

/**
 * A map as pixels.
 *
 * @param range the values at the two ends of the scale.
 * @returns RGBA bytes, row-major; where the map is NaN there are grey stripes.
 */
export function paint(
  { width, data }: Grid,
  scale: readonly Rgb[],
  { low, high }: Range,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(data.length * 4);
  const span = high - low || 1;
  data.forEach((value, i) => {
    const rgb = Number.isNaN(value)
      ? striped(i % width, Math.floor(i / width))
      : colourAt(scale, (value - low) / span);
    pixels.set(rgb, i * 4);
    pixels[i * 4 + 3] = 255;
  });
  return pixels;
}

function striped(x: number, y: number): Rgb {
  const grey = VEIL[Math.floor((x + y) / STRIPE) % 2]!;
  return [grey, grey, grey];
}

/** Whether some of the photo lies outside all crops. */
export function hasGaps({ data }: Grid): boolean {
  return data.some((value) => Number.isNaN(value));
}
