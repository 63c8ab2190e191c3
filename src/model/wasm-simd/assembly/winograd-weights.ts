import { store8 } from './unpack';

/**
 * Transforms a panel's codes: 2G g (2G)ᵀ with the outer rows of G not doubled, so that all stays
 * whole: at most 9 x 128, exact in 16 bits.
 *
 * @param from depth x 9 x 8 codes.
 * @param to 16 planes of depth x 8 f32.
 */
export function expandCodes(from: usize, depth: i32, to: usize): void {
  const plane = depth * 32;
  for (let i = 0; i < depth; i++, from += 72, to += 32) {
    const a = v128.load8x8_s(from);
    const b = v128.load8x8_s(from, 8);
    const c = v128.load8x8_s(from, 16);
    const d = v128.load8x8_s(from, 24);
    const e = v128.load8x8_s(from, 32);
    const f = v128.load8x8_s(from, 40);
    const g = v128.load8x8_s(from, 48);
    const h = v128.load8x8_s(from, 56);
    const j = v128.load8x8_s(from, 64);
    expand<i16>(a, b, c, d, e, f, g, h, j, to, plane);
  }
}

/** As {@link expandCodes} for numbers of 32 bits. */
export function expandNumbers(from: usize, depth: i32, to: usize): void {
  const plane = depth * 32;
  for (let i = 0; i < 2 * depth; i++, to += 16) {
    const a = v128.load(from);
    const b = v128.load(from, 32);
    const c = v128.load(from, 64);
    const d = v128.load(from, 96);
    const e = v128.load(from, 128);
    const f = v128.load(from, 160);
    const g = v128.load(from, 192);
    const h = v128.load(from, 224);
    const j = v128.load(from, 256);
    expand<f32>(a, b, c, d, e, f, g, h, j, to, plane);
    // The other half of the panel, then the next channel.
    from += i & 1 ? 272 : 16;
  }
}

/** The windows of as many output channels as a vector has numbers of this type. */
function expand<T>(
  a: v128,
  b: v128,
  c: v128,
  d: v128,
  e: v128,
  f: v128,
  g: v128,
  h: v128,
  j: v128,
  to: usize,
  plane: i32,
): void {
  row<T>(a, b, c, to, plane);
  const ag = v128.add<T>(a, g);
  const bh = v128.add<T>(b, h);
  const cj = v128.add<T>(c, j);
  row<T>(
    v128.add<T>(ag, d),
    v128.add<T>(bh, e),
    v128.add<T>(cj, f),
    to + 4 * plane,
    plane,
  );
  row<T>(
    v128.sub<T>(ag, d),
    v128.sub<T>(bh, e),
    v128.sub<T>(cj, f),
    to + 8 * plane,
    plane,
  );
  row<T>(g, h, j, to + 12 * plane, plane);
}

function row<T>(a: v128, b: v128, c: v128, to: usize, plane: i32): void {
  const ac = v128.add<T>(a, c);
  put<T>(to, a);
  put<T>(to + plane, v128.add<T>(ac, b));
  put<T>(to + 2 * plane, v128.sub<T>(ac, b));
  put<T>(to + 3 * plane, c);
}

/** Codes become numbers of 32 bits on their way. */
function put<T>(to: usize, x: v128): void {
  if (isFloat<T>()) v128.store(to, x);
  else store8(to, x);
}
