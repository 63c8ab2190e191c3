/** Bits after the binary point of a weight; Pillow's `PRECISION_BITS` for 8-bit pictures. */
export const WEIGHT_BITS = 22;

/** Which input pixels make up each wanted output pixel along one axis, and how much each counts. */
export interface Windows {
  /** First input pixel of each wanted output pixel. */
  readonly first: Int32Array;
  /** How many input pixels each wanted output pixel has. */
  readonly count: Int32Array;
  /** Fixed-point weights, `stride` places for each wanted output pixel. */
  readonly weights: Int32Array;
  readonly stride: number;
}

/**
 * Pillow's antialiased bilinear filter along one axis: a triangle whose support grows with the
 * scale when shrinking. Source: `precompute_coeffs` and `normalize_coeffs_8bpc` in Pillow's
 * `src/libImaging/Resample.c`.
 *
 * @param wanted output pixels to compute, ascending, each in [0, outSize).
 */
export function triangleWindows(
  inSize: number,
  outSize: number,
  wanted: readonly number[],
): Windows {
  const scale = inSize / outSize;
  const support = Math.max(1, scale);
  const stride = Math.ceil(support) * 2 + 1;
  const first = new Int32Array(wanted.length);
  const count = new Int32Array(wanted.length);
  const weights = new Int32Array(wanted.length * stride);
  const raw = new Float64Array(stride);
  wanted.forEach((out, i) => {
    const centre = (out + 0.5) * scale;
    const from = Math.max(0, Math.trunc(centre - support + 0.5));
    const to = Math.min(inSize, Math.trunc(centre + support + 0.5));
    let sum = 0;
    for (let k = 0; k < to - from; k++) {
      const distance = Math.abs((k + from - centre + 0.5) * (1 / support));
      raw[k] = distance < 1 ? 1 - distance : 0;
      sum += raw[k]!;
    }
    for (let k = 0; k < to - from; k++) {
      const weight = sum === 0 ? raw[k]! : raw[k]! / sum;
      weights[i * stride + k] = Math.trunc(0.5 + weight * 2 ** WEIGHT_BITS);
    }
    first[i] = from;
    count[i] = to - from;
  });
  return { first, count, weights, stride };
}
