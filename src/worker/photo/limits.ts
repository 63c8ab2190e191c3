import type { Size } from '../../core/geometry/views.ts';
import { ProblemError } from '../../core/problems/problem.ts';

/**
 * 2^28: the browser holds a decoded picture as four bytes a pixel, 1 GiB here. Measured: Chromium
 * classifies a 16384 x 16384 PNG with 1.5 GB at its peak. The largest phone sensors make 200
 * million pixels.
 */
export const MAX_PIXELS = 2 ** 28;

/** Encoded bytes, which the browser holds beside the pixels. */
export const MAX_BYTES = 2 ** 28;

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
