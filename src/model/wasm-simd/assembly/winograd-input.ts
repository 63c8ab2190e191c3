/**
 * Transforms 4x4 windows of the input: Bᵀ d B, channel by channel.
 *
 * @param first, end tiles, counted row by row over the whole picture; a tile's window begins one
 * pixel above and left of its 2x2 pixels.
 * @param to place of the first tile in the first plane; a plane is [tile][channel].
 * @param plane bytes from a plane to the next.
 * @param table room for 16 addresses.
 */
export function winogradInput(
  source: usize,
  height: i32,
  width: i32,
  channels: i32,
  first: i32,
  end: i32,
  to: usize,
  plane: i32,
  table: usize,
): void {
  const across = (width + 1) >> 1;
  const pixel = channels * 4;
  for (let tile = first; tile < end; tile++, to += pixel) {
    const y0 = (tile / across) * 2 - 1;
    const x0 = (tile % across) * 2 - 1;
    for (let i = 0; i < 16; i++) {
      const y = y0 + (i >> 2);
      const x = x0 + (i & 3);
      const inside = y >= 0 && y < height && x >= 0 && x < width;
      const at = inside ? source + (y * width + x) * pixel : 0;
      store<usize>(table + i * 4, at);
    }
    for (let c = 0; c < pixel; c += 16) transform(table, c, to + c, plane);
  }
}

/** Four channels of a window; address 0 stands for a pixel outside. */
function transform(table: usize, c: usize, to: usize, plane: i32): void {
  // Down each column: d0 - d2, d1 + d2, d2 - d1, d1 - d3.
  let a = at(table, 0, c);
  let b = at(table, 4, c);
  let d = at(table, 8, c);
  let e = at(table, 12, c);
  const t00 = f32x4.sub(a, d);
  const t10 = f32x4.add(b, d);
  const t20 = f32x4.sub(d, b);
  const t30 = f32x4.sub(b, e);
  a = at(table, 1, c);
  b = at(table, 5, c);
  d = at(table, 9, c);
  e = at(table, 13, c);
  const t01 = f32x4.sub(a, d);
  const t11 = f32x4.add(b, d);
  const t21 = f32x4.sub(d, b);
  const t31 = f32x4.sub(b, e);
  a = at(table, 2, c);
  b = at(table, 6, c);
  d = at(table, 10, c);
  e = at(table, 14, c);
  const t02 = f32x4.sub(a, d);
  const t12 = f32x4.add(b, d);
  const t22 = f32x4.sub(d, b);
  const t32 = f32x4.sub(b, e);
  a = at(table, 3, c);
  b = at(table, 7, c);
  d = at(table, 11, c);
  e = at(table, 15, c);
  // Along each row the same.
  along(t00, t01, t02, f32x4.sub(a, d), to, plane);
  along(t10, t11, t12, f32x4.add(b, d), to + 4 * plane, plane);
  along(t20, t21, t22, f32x4.sub(d, b), to + 8 * plane, plane);
  along(t30, t31, t32, f32x4.sub(b, e), to + 12 * plane, plane);
}

function at(table: usize, i: usize, c: usize): v128 {
  const address = load<usize>(table + i * 4);
  return address ? v128.load(address + c) : f32x4.splat(0);
}

function along(
  a: v128,
  b: v128,
  d: v128,
  e: v128,
  to: usize,
  plane: i32,
): void {
  v128.store(to, f32x4.sub(a, d));
  v128.store(to + plane, f32x4.add(b, d));
  v128.store(to + 2 * plane, f32x4.sub(d, b));
  v128.store(to + 3 * plane, f32x4.sub(b, e));
}
