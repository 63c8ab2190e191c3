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

/**
 * Scales a panel's sums, adds bias and residual, applies the activation and puts them into their
 * place; then the same with the pre-activation.
 *
 * @param c rows x 8 sums.
 * @param first the first row's pixel.
 * @param panel which eight channels these are.
 */
export function finish(
  how: Finish,
  c: usize,
  rows: i32,
  first: i32,
  panel: i32,
): void {
  const at = first * how.pitch + panel * 32;
  half(how, c, rows, at, panel * 32);
  half(how, c + 16, rows, at + 16, panel * 32 + 16);
}

function half(
  how: Finish,
  c: usize,
  rows: i32,
  at: usize,
  channel: usize,
): void {
  const pitch = how.pitch;
  const scale = v128.load(how.scale + channel);
  const bias = v128.load(how.bias + channel);
  const zero = f32x4.splat(0);
  const least = how.relu ? zero : f32x4.splat(-Infinity);
  const output = how.output;
  const second = how.second;
  const residual = how.residual;
  let scale2 = zero;
  let bias2 = zero;
  if (second) {
    scale2 = v128.load(how.scale2 + channel);
    bias2 = v128.load(how.bias2 + channel);
  }
  for (; rows > 0; rows--) {
    let y = madd(v128.load(c), scale, bias);
    if (residual) y = f32x4.add(y, v128.load(residual + at));
    y = f32x4.max(y, least);
    if (output) v128.store(output + at, y);
    if (second) {
      const z = f32x4.max(madd(y, scale2, bias2), zero);
      v128.store(second + at, z);
    }
    c += 32;
    at += pitch;
  }
}
