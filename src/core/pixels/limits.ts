import type { Size } from '../geometry/views.ts';
import { ProblemError } from '../problems/problem.ts';

/**
 * 2^28: the browser holds a decoded picture as four bytes a pixel, 1 GiB here. Measured: Chromium
 * classifies a 16384 x 16384 PNG with 1.5 GB at its peak. The largest phone sensors make 200
 * million pixels.
 */
export const MAX_PIXELS = 2 ** 28;

/** Encoded bytes, which the browser holds beside the pixels. */
export const MAX_BYTES = 2 ** 28;

/**
 * How long the browser may take for one picture, in milliseconds. Measured on two slow cores: 1 s for
 * 12 megapixels, 19 s for the slowest picture of 64 megapixels that was found. A progressive JPEG of
 * 5 MB can be made to take hours.
 */
export const MAX_DECODE_MS = 45_000;

/** @throws ProblemError `empty-file` or `too-large`. */
export function checkBytes(bytes: number): void {
  if (bytes === 0) throw new ProblemError('empty-file');
  if (bytes > MAX_BYTES) {
    throw new ProblemError('too-large', {
      values: {
        megabytes: Math.round(bytes / 1e6),
        maxMegabytes: Math.floor(MAX_BYTES / 1e6),
      },
    });
  }
}

/** @throws ProblemError `too-large`. */
export function checkPixels({ width, height }: Size): void {
  if (width * height > MAX_PIXELS) {
    throw new ProblemError('too-large', {
      values: {
        width,
        height,
        megapixels: Math.round((width * height) / 1e6),
        maxMegapixels: Math.floor(MAX_PIXELS / 1e6),
      },
    });
  }
}
