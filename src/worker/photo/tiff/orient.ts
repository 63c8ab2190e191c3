interface Rgba {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/**
 * Turns pixels upright.
 *
 * @param orientation TIFF 6.0's tag 274, 1 to 8: which corner the first row and column lie at.
 */
export function orient(stored: Rgba, orientation: number): Rgba {
  if (!(orientation >= 2 && orientation <= 8)) return stored;
  const swapped = orientation >= 5;
  const width = swapped ? stored.height : stored.width;
  const height = swapped ? stored.width : stored.height;
  const mirrorX = [2, 3, 7, 8].includes(orientation);
  const mirrorY = [3, 4, 6, 7].includes(orientation);
  const from = new Uint32Array(stored.data.buffer);
  const to = new Uint32Array(from.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = swapped ? y : x;
      const v = swapped ? x : y;
      const column = mirrorX ? stored.width - 1 - u : u;
      const row = mirrorY ? stored.height - 1 - v : v;
      to[y * width + x] = from[row * stored.width + column]!;
    }
  }
  return { width, height, data: new Uint8ClampedArray(to.buffer) };
}
