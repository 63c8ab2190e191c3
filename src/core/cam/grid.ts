/** One number for each cell of a raster, row-major. */
export interface Grid {
  readonly height: number;
  readonly width: number;
  readonly data: Float64Array;
}

/** The average of all cells. */
export function meanOf({ data }: Grid): number {
  return data.reduce((a, b) => a + b, 0) / data.length;
}

/**
 * What one raster has more than another of the same size.
 *
 * @throws RangeError when the sizes differ.
 */
export function subtract(a: Grid, b: Grid): Grid {
  if (a.width !== b.width || a.height !== b.height) {
    throw new RangeError(
      `a ${a.width} x ${a.height} grid and one of ${b.width} x ${b.height} have no difference`,
    );
  }
  return { ...a, data: a.data.map((value, i) => value - b.data[i]!) };
}

/**
 * The value at a place, bilinear between the cells' centres; cells at the edge reach up to it.
 *
 * @param u from 0, the left edge, to 1, the right edge.
 * @param v from 0, the upper edge, to 1, the lower edge.
 */
export function sample(grid: Grid, u: number, v: number): number {
  const [x0, x1, fx] = between(u, grid.width);
  const [y0, y1, fy] = between(v, grid.height);
  const at = (x: number, y: number) => grid.data[y * grid.width + x]!;
  const upper = at(x0, y0) * (1 - fx) + at(x1, y0) * fx;
  const lower = at(x0, y1) * (1 - fx) + at(x1, y1) * fx;
  return upper * (1 - fy) + lower * fy;
}

function between(share: number, cells: number): [number, number, number] {
  const x = Math.min(Math.max(share * cells - 0.5, 0), cells - 1);
  const x0 = Math.floor(x);
  return [x0, Math.min(x0 + 1, cells - 1), x - x0];
}
