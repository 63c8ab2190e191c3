import { madd } from './madd';

/**
 * Products to pixels: Aᵀ m A, for a panel of eight channels. The halves of G's middle rows, which
 * the kernel was spared, come in here.
 *
 * @param products 16 planes of tiles x 8.
 * @param lines lines of pixels that are wanted, at most two for each row of tiles.
 * @param to lines x width x 8.
 */
export function windowSums(
  products: usize,
  tiles: i32,
  width: i32,
  lines: i32,
  to: usize,
): void {
  const across = (width + 1) >> 1;
  const plane = tiles * 32;
  for (let tile = 0; tile < tiles; tile++, products += 32) {
    const y = (tile / across) * 2;
    const x = (tile % across) * 2;
    const at = to + (y * width + x) * 32;
    const below = y + 1 < lines ? at + width * 32 : 0;
    const right = x + 1 < width;
    half(products, plane, at, below, right);
    half(products + 16, plane, at + 16, below ? below + 16 : 0, right);
  }
}

function half(
  from: usize,
  plane: i32,
  at: usize,
  below: usize,
  right: bool,
): void {
  const a = v128.load(from);
  const b = v128.load(from + plane);
  const c = v128.load(from + 2 * plane);
  const d = v128.load(from + 3 * plane);
  from += 4 * plane;
  const e = v128.load(from);
  const f = v128.load(from + plane);
  const g = v128.load(from + 2 * plane);
  const h = v128.load(from + 3 * plane);
  from += 4 * plane;
  const i = v128.load(from);
  const j = v128.load(from + plane);
  const k = v128.load(from + 2 * plane);
  const l = v128.load(from + 3 * plane);
  from += 4 * plane;
  const m = v128.load(from);
  const n = v128.load(from + plane);
  const o = v128.load(from + 2 * plane);
  const p = v128.load(from + 3 * plane);
  const a0 = top(a, e, i);
  const b0 = top(b, f, j);
  const c0 = top(c, g, k);
  const d0 = top(d, h, l);
  v128.store(at, top(a0, b0, c0));
  if (right) v128.store(at, bottom(b0, c0, d0), 32);
  if (!below) return;
  const a1 = bottom(e, i, m);
  const b1 = bottom(f, j, n);
  const c1 = bottom(g, k, o);
  const d1 = bottom(h, l, p);
  v128.store(below, top(a1, b1, c1));
  if (right) v128.store(below, bottom(b1, c1, d1), 32);
}

function top(a: v128, b: v128, c: v128): v128 {
  return madd(f32x4.add(b, c), f32x4.splat(0.5), a);
}

function bottom(b: v128, c: v128, d: v128): v128 {
  return f32x4.sub(f32x4.mul(f32x4.sub(b, c), f32x4.splat(0.5)), d);
}
