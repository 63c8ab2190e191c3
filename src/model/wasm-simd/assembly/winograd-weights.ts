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
    rowOfCodes(a, b, c, to, plane);
    const ag = i16x8.add(a, g);
    const bh = i16x8.add(b, h);
    const cj = i16x8.add(c, j);
    rowOfCodes(
      i16x8.add(ag, d),
      i16x8.add(bh, e),
      i16x8.add(cj, f),
      to + 4 * plane,
      plane,
    );
    rowOfCodes(
      i16x8.sub(ag, d),
      i16x8.sub(bh, e),
      i16x8.sub(cj, f),
      to + 8 * plane,
      plane,
    );
    rowOfCodes(g, h, j, to + 12 * plane, plane);
  }
}

function rowOfCodes(a: v128, b: v128, c: v128, to: usize, plane: i32): void {
  const ac = i16x8.add(a, c);
  store8(to, a);
  store8(to + plane, i16x8.add(ac, b));
  store8(to + 2 * plane, i16x8.sub(ac, b));
  store8(to + 3 * plane, c);
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
    row(a, b, c, to, plane);
    const ag = f32x4.add(a, g);
    const bh = f32x4.add(b, h);
    const cj = f32x4.add(c, j);
    row(
      f32x4.add(ag, d),
      f32x4.add(bh, e),
      f32x4.add(cj, f),
      to + 4 * plane,
      plane,
    );
    row(
      f32x4.sub(ag, d),
      f32x4.sub(bh, e),
      f32x4.sub(cj, f),
      to + 8 * plane,
      plane,
    );
    row(g, h, j, to + 12 * plane, plane);
    // The other half of the panel, then the next channel.
    from += i & 1 ? 272 : 16;
  }
}

function row(a: v128, b: v128, c: v128, to: usize, plane: i32): void {
  const ac = f32x4.add(a, c);
  v128.store(to, a);
  v128.store(to + plane, f32x4.add(ac, b));
  v128.store(to + 2 * plane, f32x4.sub(ac, b));
  v128.store(to + 3 * plane, c);
}
