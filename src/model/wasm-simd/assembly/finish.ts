import { madd } from './madd';

/** What becomes of a convolution's sums. The order is that of `memory/structs.ts`. */
@unmanaged
export class Finish {
  /** Where they go; 0 if only the pre-activation is wanted. */
  output: usize;
  /** The next unit's pre-activation, or 0. */
  second: usize;
  /** What is added before the activation, or 0. */
  residual: usize;
  /** Bytes from a pixel to the next in all three. */
  pitch: i32;
  scale: usize;
  bias: usize;
  relu: i32;
  scale2: usize;
  bias2: usize;
}

/** Panels that are finished together: two whole lines of the cache for each pixel. */
export const GROUP = 4;

/**
 * Scales the sums of some panels, adds bias and residual, applies the activation and puts them into
 * their place; then the same with the pre-activation.
 *
 * @param c panels x rows x 8 sums.
 * @param first the first row's pixel.
 * @param panel, end which panels these are.
 */
export function finish(
  how: Finish,
  c: usize,
  rows: i32,
  first: i32,
  panel: i32,
  end: i32,
): void {
  const zero = f32x4.splat(0);
  const least = how.relu ? zero : f32x4.splat(-Infinity);
  const output = how.output;
  const second = how.second;
  const residual = how.residual;
  const next = rows * 32;
  let line = first * how.pitch;
  for (let row = 0; row < rows; row++, c += 32, line += how.pitch) {
    let sums = c;
    for (let at = panel * 32; at < end * 32; at += 32, sums += next) {
      for (let half = 0; half < 32; half += 16) {
        const channel = at + half;
        const scale = v128.load(how.scale + channel);
        const bias = v128.load(how.bias + channel);
        let y = madd(v128.load(sums + half), scale, bias);
        const place = line + channel;
        if (residual) y = f32x4.add(y, v128.load(residual + place));
        y = f32x4.max(y, least);
        if (output) v128.store(output + place, y);
        if (second) {
          const scale2 = v128.load(how.scale2 + channel);
          const bias2 = v128.load(how.bias2 + channel);
          const z = f32x4.max(madd(y, scale2, bias2), zero);
          v128.store(second + place, z);
        }
      }
    }
  }
}
