import type { RgbImage } from './image.ts';
import { mulberry32 } from '../random/mulberry32.ts';

/**
 * A picture that every machine draws alike, to check a backend against the card's known answer:
 * coloured bands and blobs at several scales, plus noise, so that every layer has work to do.
 *
 * @param size side in pixels.
 */
export function testPattern(seed: number, size: number): RgbImage {
  const random = mulberry32(seed);
  const data = new Uint8Array(size * size * 3);
  const waves = Array.from({ length: 9 }, () => ({
    // Integer steps only: sine differs between JavaScript engines, triangles do not.
    dx: 1 + Math.floor(random() * 12),
    dy: 1 + Math.floor(random() * 12),
    phase: Math.floor(random() * 256),
  }));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let value = 0;
        for (let k = 0; k < 3; k++) {
          const { dx, dy, phase } = waves[channel * 3 + k]!;
          const t = (x * dx + y * dy + phase) & 511;
          value += t < 256 ? t : 511 - t;
        }
        const noise = Math.floor(random() * 48) - 24;
        data[(y * size + x) * 3 + channel] = Math.min(
          255,
          Math.max(0, Math.floor(value / 3) + noise),
        );
      }
    }
  }
  return { width: size, height: size, data };
}
