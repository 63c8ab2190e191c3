import type { Interval } from './bootstrap.ts';

/** Of the standard normal distribution: between -Z and Z lie 95 %. */
const Z = 1.959963984540054;

/**
 * Wilson's 95 % interval of a share (Wilson 1927, https://doi.org/10.2307/2276774): unlike the
 * bootstrap's it is right for few photos and for shares of 0 and 1.
 *
 * @returns [0, 1] for no photo.
 */
export function wilson(right: number, n: number): Interval {
  if (n === 0) return [0, 1];
  const share = right / n;
  const spread = (Z * Z) / n;
  const centre = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share) + spread / 4) / n);
  const end = (x: number) => Math.min(1, Math.max(0, x / (1 + spread)));
  // At the ends the rounding of the square root must not leave a trace.
  return [
    right === 0 ? 0 : end(centre - half),
    right === n ? 1 : end(centre + half),
  ];
}
