import { madd } from './madd';

/**
 * Rows times a panel: c[row][0..7] (+)= sum over i of a[row][i] * b[i][0..7].
 *
 * As many rows as there are registers for their sums: with separate products one more register is
 * needed for each, so there are fewer.
 *
 * @param a rows of f32, `pitch` bytes from one to the next.
 * @param b the panel, depth x 8 f32.
 * @param c rows x 8 f32 without gaps.
 * @param more whether c holds sums to be added to.
 */
export function gemm(
  rows: i32,
  a: usize,
  pitch: i32,
  b: usize,
  depth: i32,
  c: usize,
  more: bool,
): void {
  if (ASC_FEATURE_RELAXED_SIMD) {
    for (; rows >= 6; rows -= 6) {
      gemm6(a, pitch, b, depth, c, more);
      a += 6 * pitch;
      c += 6 * 32;
    }
  }
  for (; rows >= 4; rows -= 4) {
    gemm4(a, pitch, b, depth, c, more);
    a += 4 * pitch;
    c += 4 * 32;
  }
  for (; rows > 0; rows--) {
    gemm1(a, b, depth, c, more);
    a += pitch;
    c += 32;
  }
}

/** The same with 6 rows. */
export function gemm6(
  a: usize,
  pitch: i32,
  b: usize,
  depth: i32,
  c: usize,
  more: bool,
): void {
  let a1 = a + pitch;
  let a2 = a + 2 * pitch;
  let a3 = a + 3 * pitch;
  let a4 = a + 4 * pitch;
  let a5 = a + 5 * pitch;
  let x0 = f32x4.splat(0);
  let y0 = f32x4.splat(0);
  let x1 = f32x4.splat(0);
  let y1 = f32x4.splat(0);
  let x2 = f32x4.splat(0);
  let y2 = f32x4.splat(0);
  let x3 = f32x4.splat(0);
  let y3 = f32x4.splat(0);
  let x4 = f32x4.splat(0);
  let y4 = f32x4.splat(0);
  let x5 = f32x4.splat(0);
  let y5 = f32x4.splat(0);
  if (more) {
    x0 = v128.load(c, 0);
    y0 = v128.load(c, 16);
    x1 = v128.load(c, 32);
    y1 = v128.load(c, 48);
    x2 = v128.load(c, 64);
    y2 = v128.load(c, 80);
    x3 = v128.load(c, 96);
    y3 = v128.load(c, 112);
    x4 = v128.load(c, 128);
    y4 = v128.load(c, 144);
    x5 = v128.load(c, 160);
    y5 = v128.load(c, 176);
  }
  do {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const s0 = v128.load32_splat(a);
    x0 = madd(s0, b0, x0);
    y0 = madd(s0, b1, y0);
    const s1 = v128.load32_splat(a1);
    x1 = madd(s1, b0, x1);
    y1 = madd(s1, b1, y1);
    const s2 = v128.load32_splat(a2);
    x2 = madd(s2, b0, x2);
    y2 = madd(s2, b1, y2);
    const s3 = v128.load32_splat(a3);
    x3 = madd(s3, b0, x3);
    y3 = madd(s3, b1, y3);
    const s4 = v128.load32_splat(a4);
    x4 = madd(s4, b0, x4);
    y4 = madd(s4, b1, y4);
    const s5 = v128.load32_splat(a5);
    x5 = madd(s5, b0, x5);
    y5 = madd(s5, b1, y5);
    a += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
    a4 += 4;
    a5 += 4;
    b += 32;
  } while (--depth > 0);
  v128.store(c, x0, 0);
  v128.store(c, y0, 16);
  v128.store(c, x1, 32);
  v128.store(c, y1, 48);
  v128.store(c, x2, 64);
  v128.store(c, y2, 80);
  v128.store(c, x3, 96);
  v128.store(c, y3, 112);
  v128.store(c, x4, 128);
  v128.store(c, y4, 144);
  v128.store(c, x5, 160);
  v128.store(c, y5, 176);
}

/** The same with 4 rows. */
export function gemm4(
  a: usize,
  pitch: i32,
  b: usize,
  depth: i32,
  c: usize,
  more: bool,
): void {
  let a1 = a + pitch;
  let a2 = a + 2 * pitch;
  let a3 = a + 3 * pitch;
  let x0 = f32x4.splat(0);
  let y0 = f32x4.splat(0);
  let x1 = f32x4.splat(0);
  let y1 = f32x4.splat(0);
  let x2 = f32x4.splat(0);
  let y2 = f32x4.splat(0);
  let x3 = f32x4.splat(0);
  let y3 = f32x4.splat(0);
  if (more) {
    x0 = v128.load(c, 0);
    y0 = v128.load(c, 16);
    x1 = v128.load(c, 32);
    y1 = v128.load(c, 48);
    x2 = v128.load(c, 64);
    y2 = v128.load(c, 80);
    x3 = v128.load(c, 96);
    y3 = v128.load(c, 112);
  }
  do {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const s0 = v128.load32_splat(a);
    x0 = madd(s0, b0, x0);
    y0 = madd(s0, b1, y0);
    const s1 = v128.load32_splat(a1);
    x1 = madd(s1, b0, x1);
    y1 = madd(s1, b1, y1);
    const s2 = v128.load32_splat(a2);
    x2 = madd(s2, b0, x2);
    y2 = madd(s2, b1, y2);
    const s3 = v128.load32_splat(a3);
    x3 = madd(s3, b0, x3);
    y3 = madd(s3, b1, y3);
    a += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
    b += 32;
  } while (--depth > 0);
  v128.store(c, x0, 0);
  v128.store(c, y0, 16);
  v128.store(c, x1, 32);
  v128.store(c, y1, 48);
  v128.store(c, x2, 64);
  v128.store(c, y2, 80);
  v128.store(c, x3, 96);
  v128.store(c, y3, 112);
}

/** The same with 1 row. */
export function gemm1(
  a: usize,
  b: usize,
  depth: i32,
  c: usize,
  more: bool,
): void {
  let x0 = f32x4.splat(0);
  let y0 = f32x4.splat(0);
  if (more) {
    x0 = v128.load(c, 0);
    y0 = v128.load(c, 16);
  }
  do {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const s0 = v128.load32_splat(a);
    x0 = madd(s0, b0, x0);
    y0 = madd(s0, b1, y0);
    a += 4;
    b += 32;
  } while (--depth > 0);
  v128.store(c, x0, 0);
  v128.store(c, y0, 16);
}
